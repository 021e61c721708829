package org.mesaconsular.operation.internal;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the database up to this version of the portal, but never touches one that a newer version has written. */
@Component
class KnownDatabase implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var all = flyway.info().all();
        Arrays.stream(all)
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .reduce((earlier, later) -> later)
                .ifPresent(unknown -> {
                    throw new NewerDatabase(version(unknown));
                });
        flyway.migrate();
    }

    private static String version(MigrationInfo migration) {
        return migration.getVersion() == null
                ? migration.getDescription()
                : migration.getVersion().toString();
    }
}
