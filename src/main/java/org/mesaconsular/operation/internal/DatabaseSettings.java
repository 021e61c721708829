package org.mesaconsular.operation.internal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks the database how it is set, as it truly is in a connection of the portal. */
@Component
class DatabaseSettings {

    /** Anything but zero confirms a commit before it is written: a killed process loses it. */
    private static final String DELAYED_WRITES = "select distinct setting_name from information_schema.settings"
            + " where setting_name = 'WRITE_DELAY' and setting_value <> '0'";

    private static final String SWITCHED_OFF =
            "select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')"
                    + " and setting = 'off' order by name";

    /** Null for a database in memory. */
    private static final String WHERE_IT_LIES = "select database_path()";

    private final JdbcTemplate database;

    /** Null until the folder was found. */
    private @Nullable Path folder;

    /** Null until somebody asks. */
    private @Nullable Boolean h2;

    DatabaseSettings(JdbcTemplate database) {
        this.database = database;
    }

    /** The names of the settings with which the database would lose confirmed commits; empty when it keeps them all. */
    List<String> losingCommits() {
        return database.query(isH2() ? DELAYED_WRITES : SWITCHED_OFF, (row, number) -> row.getString(1));
    }

    /** Whether the database lives in files of this machine. */
    synchronized boolean isH2() {
        if (h2 == null) {
            h2 = "H2".equals(database.execute((ConnectionCallback<String>)
                    connection -> connection.getMetaData().getDatabaseProductName()));
        }
        return h2;
    }

    /** The folder of this machine with the files of the database; null when it has none, as in memory or PostgreSQL. */
    synchronized @Nullable Path folder() {
        if (folder == null && isH2()) {
            var path = database.queryForObject(WHERE_IT_LIES, String.class);
            folder = path == null ? null : FilesWithReserve.onDisk(path).getParent();
        }
        return folder;
    }
}
