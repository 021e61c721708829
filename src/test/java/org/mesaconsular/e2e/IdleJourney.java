package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LongRun;

/** Whoever types is there; whoever goes away is warned, and finds again what was typed. */
@LongRun
class IdleJourney extends OwnDemonstrationJourney {

    private static final Duration IDLE = Duration.ofSeconds(45);
    private static final String ACTION = "Lista común de intérpretes de lenguas indígenas";
    private static final String REPORT = "Informar en nombre de Perú…";
    private static final String NOTE = "Nota para todas las partes";

    @Override
    RunningPortal portalFor(Path data) {
        return RunningPortal.onH2(data)
                .demo()
                .property("mesa.session.idle", IDLE.toSeconds() + "s")
                .start();
    }

    @Test
    void whoever_types_into_one_field_stays_signed_in_and_the_text_can_be_saved() {
        var peru = signedIn("consul@pe.example.org").goTo("actions").open(ACTION);
        peru.openDialog(REPORT).choose("Situación del avance", "Según lo previsto");
        var note = peru.field(NOTE);

        for (var since = System.nanoTime();
                System.nanoTime() - since < IDLE.plusSeconds(20).toNanos(); ) {
            note.pressSequentially("uno ");
            peru.page().waitForTimeout(2_000);
        }
        peru.settle("Informar");

        assertThat(peru.page().locator("main")).containsText("uno uno uno");
        assertThat(browser.complaints()).isEmpty();
        peru.leave();
    }

    @Test
    void whoever_does_nothing_is_warned_may_stay_and_finds_again_what_was_typed() {
        var peru = signedIn("consul@pe.example.org").goTo("actions").open(ACTION);
        peru.openDialog(REPORT).choose("Situación del avance", "Según lo previsto");
        peru.field(NOTE).fill("Escrito antes de salir.");
        var warning = note(peru);

        soon(warning);
        Screenshots.take(peru.page(), "session-warning");
        Axe.check(peru.page());
        warning.getByText("Seguir en la sesión").click();
        assertThat(warning).hasCount(0);
        peru.page().waitForTimeout(IDLE.toMillis() / 2);
        assertThat(peru.field(NOTE)).isVisible();

        peru.page()
                .waitForURL(
                        Pattern.compile("/login\\?ended="),
                        new WaitForURLOptions().setTimeout(IDLE.multipliedBy(2).toMillis()));
        peru.sees("Su sesión se cerró por inactividad.");
        new Door(peru.page()).tryToSignIn("consul@pe.example.org", Person.PASSWORD);
        note(peru).getByText("Volver a esa página").click();
        assertThat(peru.heading()).hasText(ACTION);
        peru.openDialog(REPORT);
        assertThat(peru.field(NOTE)).hasValue("Escrito antes de salir.");
        peru.choose("Situación del avance", "Según lo previsto").settle("Informar");
        assertThat(peru.page().locator("main")).containsText("Escrito antes de salir.");
        peru.openDialog(REPORT);
        assertThat(peru.field(NOTE)).hasValue("");
        assertThat(browser.complaints()).isEmpty();
        peru.leave();
    }

    private static Locator note(Person person) {
        return person.page().locator(".session-note");
    }

    private static void soon(Locator warning) {
        assertThat(warning).isVisible(new IsVisibleOptions().setTimeout(IDLE.toMillis()));
    }
}
