package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;

/** An observer's term ends while the observer reads: the circle is gone from the open page and from every other. */
class ObserverTermJourney extends DemonstrationJourney {
    private static final String CIRCLE = "Coordinación consular, Los Ángeles";

    /** How soon what somebody may no longer see has to be gone from open pages. */
    private static final double GONE_WITHIN_MILLIS = 5_000;

    @Test
    void when_the_term_ends_the_circle_is_gone_from_the_open_page_and_everywhere() {
        var observer = signedIn(Reader.english(), "observer@kind.example.org")
                .goTo("parties")
                .sees(CIRCLE);
        var organiser = signedIn("consul@ec.example.org").goTo("parties");
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
