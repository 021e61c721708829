package org.mesaconsular.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real PostgreSQL, started once per JVM and stopped with it. Each {@link #fresh()} is an empty database of its own,
 * so test classes do not meet each other's rows.
 */
public final class EmbeddedDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private EmbeddedDatabase() {}

    /** Where one empty database answers. */
    public record Access(String url, String username, String password) {
        /** Lets a Spring test run on this database. */
        public void register(DynamicPropertyRegistry properties) {
            properties.add("spring.datasource.url", this::url);
            properties.add("spring.datasource.username", this::username);
            properties.add("spring.datasource.password", this::password);
        }
    }

    /** Creates an empty database. */
    public static Access fresh() {
        var name = "mesa_" + COUNT.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name, e);
        }
        return new Access(
                "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name, "postgres", "postgres");
    }

    /** Started on first use, so that runs without PostgreSQL tests do not pay for it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // the embedded server's own defaults may lose commits; ours must be as durable as production's
                return EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
