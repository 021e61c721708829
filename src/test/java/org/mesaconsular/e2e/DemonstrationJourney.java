package org.mesaconsular.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A journey through a portal with the demonstration, which is open with a browser in front of it from beginning to end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DemonstrationJourney {
    RunningPortal portal;
    Browser browser;

    @BeforeAll
    void openThePortal(@TempDir Path data) {
        portal = RunningPortal.onH2(data).demo().start();
        browser = Browser.launch();
    }

    @AfterAll
    void closeThePortal() {
        browser.close();
        portal.close();
    }

    /** A person with a browser window of their own, at the desk. */
    Person signedIn(Reader reader, String email) {
        return Person.signedIn(browser, portal, reader, email);
    }

    /** Somebody who reads Spanish, as most do at the table. */
    Person signedIn(String email) {
        return signedIn(Reader.spanish(), email);
    }
}
