package org.mesaconsular.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journey through the demonstration that others use before and after it, with a browser of its own from beginning to end.
 * Whoever cannot leave it as they need it is an {@link OwnDemonstrationJourney}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DemonstrationJourney {
    RunningPortal portal;
    Browser browser;

    @BeforeAll
    void open(@TempDir Path data) {
        portal = portalFor(data);
        browser = Browser.launch();
    }

    @AfterAll
    void closeTheBrowser() {
        browser.close();
    }

    /** @param data a folder that is empty */
    RunningPortal portalFor(Path data) {
        return SharedPortal.demonstration();
    }

    /** A person with a browser window of their own, at no page yet. */
    Person signedIn(Reader reader, String email) {
        return Person.signedIn(browser, portal, reader, email);
    }

    /** Somebody who reads Spanish, as most do at the table. */
    Person signedIn(String email) {
        return signedIn(Reader.spanish(), email);
    }
}
