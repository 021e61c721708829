package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An observer's term ends while the observer reads: the circle is gone from the open page and from every other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObserverTermJourney {
    private static final String CIRCLE = "Coordinación consular, Los Ángeles";

    /** How soon what somebody may no longer see has to be gone from open pages. */
    private static final double GONE_WITHIN_MILLIS = 5_000;

    private RunningPortal portal;
    private Browser browser;

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

    @Test
    void when_the_term_ends_the_circle_is_gone_from_the_open_page_and_everywhere() {
        var observer = Person.signedIn(browser, portal, Reader.english(), "observer@kind.example.org")
                .goTo("parties")
                .sees(CIRCLE);
        var organiser = Person.signedIn(browser, portal, Reader.spanish(), "consul@ec.example.org")
                .goTo("parties");
        organiser.page().getByText("Miembros, puestos y mandatos").click();
        assertThat(organiser.heading()).hasText(CIRCLE);
        Axe.check(organiser.page());

        organiser.openDialog("Terminar ahora · KIND").settle("Terminar ahora");

        assertThat(observer.text("There is nothing here for you."))
                .isVisible(new IsVisibleOptions().setTimeout(GONE_WITHIN_MILLIS));
        for (var path : new String[] {"parties", "meetings", "actions", "visits", ""}) {
            observer.goTo(path).seesNot(CIRCLE).seesNot("LA/");
            assertThat(observer.page().locator(".circle-switch")).not().containsText(CIRCLE);
        }
        organiser.goTo("parties").sees("Antes en la mesa");
        Axe.check(organiser.page());
    }
}
