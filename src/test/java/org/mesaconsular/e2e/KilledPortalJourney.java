package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.testing.EmbeddedDatabase;

class KilledPortalJourney {
    @Test
    void a_killed_portal_starts_again_on_h2(@TempDir Path data) {
        startsAgainAfterKill(RunningPortal.onH2(data));
    }

    @Test
    void a_killed_portal_starts_again_on_postgresql() {
        startsAgainAfterKill(RunningPortal.onPostgres(EmbeddedDatabase.freshDatabase()));
    }

    private static void startsAgainAfterKill(RunningPortal.Setup setup) {
        try (var portal = setup.start()) {
            portal.kill();

            assertThat(portal.healthy()).isFalse();
            try (var again = portal.restart()) {
                assertThat(again.healthy()).isTrue();
            }
        }
    }
}
