package org.mesaconsular.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

/** A journey that changes the demonstration for good, or stops the portal: both are its own. */
abstract class OwnDemonstrationJourney extends DemonstrationJourney {

    @Override
    RunningPortal portalFor(Path data) {
        return RunningPortal.onH2(data).demo().start();
    }

    @AfterAll
    void closeThePortal() {
        portal.close();
    }
}
