package org.mesaconsular.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL server for all tests of a JVM; every context gets a database of its own in it. */
public final class EmbeddedDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable ProcessHandle process;

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

    /** The server's first process, if a test has needed it. */
    public static synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(process);
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
                process = processOf(server);
            }
            return server;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The one that started the process which serves a connection. */
    private static @Nullable ProcessHandle processOf(EmbeddedPostgres server) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElse(null);
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
