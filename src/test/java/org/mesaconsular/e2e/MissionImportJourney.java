package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LongRun;

/** The portal's administrator fills the directory from the public list; a consul finds there whom he looks for. */
@LongRun
class MissionImportJourney extends OwnDemonstrationJourney {

    private static final Path FILE = Path.of("src", "main", "resources", "demo", "us_missions.csv");

    private final Inspection inspection = new Inspection();

    @Test
    void the_public_list_is_imported_once_and_then_found() {
        var administrator = signedIn(Reader.english(), "admin@example.org");
        administrator.goTo("administration").open("Import missions");
        inspection.page(administrator.page(), "mission-import");

        upload(administrator);
        administrator
                .sees("would be created")
                .sees("El Salvador · Los Angeles · consulate")
                .sees("already on line 49");
        inspection.page(administrator.page(), "mission-import-preview");
        watchProgress(administrator);
        administrator.click("Import now");
        assertThat(administrator.page().getByText(Pattern.compile("\\d+ created, \\d+ already known, \\d+ refused")))
                .isVisible();
        assertThat(progress(administrator)).hasSizeGreaterThan(1).allMatch(words -> words.matches(".*\\d+ of \\d+.*"));
        inspection.page(administrator.page(), "mission-import-done");

        upload(administrator);
        administrator.sees("0 would be created").sees("There is nothing to enter");
        assertThat(administrator.button("Import now")).hasCount(0);
        inspection.page(administrator.goTo("administration?q=japan").page(), "administration-search");

        var peru = signedIn("consul@pe.example.org");
        search(peru.goTo("parties"), "santa sede");
        assertThat(rows(peru).first()).containsText("Santa Sede");
        assertThat(peru.address()).matches("parties\\?q=santa(\\+|%20)sede");
        inspection.page(peru.page(), "parties-search");
        search(peru, "detention and removal");
        assertThat(rows(peru).first()).containsText("hasta 2010");
        inspection.page(peru.goTo("parties").page(), "parties-with-authorities");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Takes down what the page says of the import on its way. */
    private static void watchProgress(Person person) {
        person.page().evaluate("""
                () => {
                  window.mesaSteps = new Set();
                  new MutationObserver(() => {
                    const shown = document.querySelector('.import-progress p');
                    if (shown) window.mesaSteps.add(shown.textContent);
                  }).observe(document.body, {subtree: true, childList: true, characterData: true});
                }
                """);
    }

    @SuppressWarnings("unchecked")
    private static List<String> progress(Person person) {
        return (List<String>) person.page().evaluate("() => [...window.mesaSteps]");
    }

    private static void upload(Person person) {
        person.page()
                .waitForFileChooser(
                        () -> person.page().getByText("Choose a file").click())
                .setFiles(FILE);
        Browser.settle(person.page());
    }

    private static void search(Person person, String words) {
        person.page().locator(".directory-filter input").fill(words);
        person.page().locator(".directory-filter input").press("Enter");
        Browser.settle(person.page());
    }

    private static Locator rows(Person person) {
        return person.page().locator(".found-list .row-list > li");
    }
}
