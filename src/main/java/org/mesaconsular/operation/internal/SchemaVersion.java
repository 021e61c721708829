package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which migrations a database has gone through, and the way on from there. */
final class SchemaVersion {

    private static final String APPLIED = "select \"version\" from \"flyway_schema_history\" where \"success\" = true";

    private SchemaVersion() {}

    /** The last migration of the database. */
    static String of(Connection connection) throws SQLException {
        var versions = new TreeSet<>(Comparator.comparing(MigrationVersion::fromVersion));
        try (var query = connection.createStatement();
                var rows = query.executeQuery(APPLIED)) {
            while (rows.next()) {
                var version = rows.getString(1);
                if (version != null) {
                    versions.add(version);
                }
            }
        }
        if (versions.isEmpty()) {
            throw new CannotBeDone("The database is empty.");
        }
        return versions.last();
    }

    /** The last migration this program knows; asks no database. */
    static MigrationVersion newest(Place place) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        var newest = MigrationVersion.EMPTY;
        for (var folder : List.of("common", place.vendor())) {
            for (var file : resources.getResources("classpath:db/migration/" + folder + "/V*.sql")) {
                var name = String.valueOf(file.getFilename());
                var version = MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
                newest = version.isNewerThan(newest) ? version : newest;
            }
        }
        return newest;
    }

    static void migrate(Place place, MigrationVersion target) {
        flyway(place, target).migrate();
    }

    /** Leaves the database as empty as it was. */
    static void empty(Place place) {
        flyway(place, MigrationVersion.LATEST).clean();
    }

    private static Flyway flyway(Place place, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(place.url(), place.user(), place.password())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + place.vendor())
                .cleanDisabled(false)
                .target(target)
                .load();
    }
}
