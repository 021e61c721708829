package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.testing.LongRun;

/** Every page in every language, with its longest words: nothing is wrong with any, whatever it is called. */
@LongRun
class FourLanguagesJourney extends DemonstrationJourney {
    private static final List<String> LISTS = List.of(
            "",
            "meetings",
            "meetings?show=past",
            "actions",
            "visits",
            "facilities",
            "parties",
            "audit",
            "account",
            "account/sessions",
            "more");
    private static final List<String> KINDS_OF_RECORDS = List.of("meetings", "actions", "visits", "facilities");

    @ParameterizedTest
    @CsvSource({"English, en", "Português, pt", "Français, fr", "Español, es"})
    void no_page_has_a_fault_in_any_language(String language, String code) {
        var inspection = new Inspection();

        var organiser = reading("consul@ec.example.org", language, code);
        for (var path : LISTS) {
            inspection.page(organiser.goTo(path).page(), code + " " + path);
        }
        for (var kind : KINDS_OF_RECORDS) {
            inspection.page(organiser.goTo(kind).openFirst(kind + "/").page(), code + " one of " + kind);
        }
        organiser.leave();
        var administrator = reading("admin@example.org", language, code);
        inspection.page(administrator.goTo("administration").page(), code + " administration");
        for (var kind : List.of("administration/workspaces/", "administration/parties/")) {
            var page = administrator.goTo("administration").openFirst(kind).page();
            inspection.page(page, code + " one of " + kind);
        }
        administrator.leave();

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Chooses the language of the screens by its own name in the account menu. */
    private Person reading(String email, String language, String code) {
        var person = signedIn(email).goTo("");
        var page = person.page();
        page.locator(".account-button").click();
        page.locator("vaadin-popover[opened] vaadin-select-value-button")
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", code);
        return person;
    }
}
