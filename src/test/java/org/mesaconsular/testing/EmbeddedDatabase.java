package org.mesaconsular.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL server for all tests of a JVM; every context gets a database of its own in it. */
public final class EmbeddedDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private EmbeddedDatabase() {}

    /** Spring properties of an empty database. */
    public static Map<String, Object> freshDatabase() {
        var name = "mesa" + NUMBER.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
        return Map.of(
                "spring.datasource.url", server().getJdbcUrl("postgres", name),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "8");
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        // the embedded server's own defaults may lose commits; ours is as durable as production's
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            return server;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
