package org.mesaconsular.audit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At each start: names the chain, sees that the key is the one it is sealed with, and anchors what a crash left unanchored. */
@Configuration(proxyBeanMethods = false)
class AuditOpening {

    private static final String LOCK_HEAD =
            "select last_number, last_hash, chain_id, key_print from audit_head where id = 1 for update";
    private static final String NAME_CHAIN = "update audit_head set chain_id = ?, key_print = ? where id = 1";

    @Bean
    AuditKey auditKey(@Value("${mesa.audit.key}") Path file) throws IOException {
        return AuditKey.readOrMake(file);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Anchor auditAnchor(
            DataSource database,
            AuditKey key,
            @Value("${mesa.audit.key}") Path keyFile,
            @Value("${mesa.audit.anchor}") Path folder,
            @Value("${mesa.node}") String node,
            Clock clock)
            throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var head = open(connection, key.print());
            connection.commit();
            if (!head.keyPrint().equals(key.print())) {
                throw new WrongAuditKey(keyFile);
            }
            var anchor = Anchor.open(folder, head.chain(), node, clock);
            anchor.advance(head.end());
            return anchor;
        }
    }

    private static Head open(Connection connection, String print) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(LOCK_HEAD)) {
            row.next();
            if (row.getObject("chain_id") != null) {
                return new Head(end(row), row.getObject("chain_id", UUID.class), row.getString("key_print"));
            }
            var named = new Head(end(row), UUID.randomUUID(), print);
            name(connection, named);
            return named;
        }
    }

    private static void name(Connection connection, Head head) throws SQLException {
        try (var update = connection.prepareStatement(NAME_CHAIN)) {
            update.setObject(1, head.chain());
            update.setString(2, head.keyPrint());
            update.executeUpdate();
        }
    }

    private static ChainEnd end(ResultSet row) throws SQLException {
        return new ChainEnd(row.getLong("last_number"), Objects.requireNonNull(row.getString("last_hash")));
    }

    private record Head(ChainEnd end, UUID chain, String keyPrint) {}
}
