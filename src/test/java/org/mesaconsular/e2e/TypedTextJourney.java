package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is shown as typed and never run; and nobody's typing is lost when two save the same record. */
class TypedTextJourney extends DemonstrationJourney {
    /** Said whether the browser or the portal is the one that cannot be reached. */
    private static final String LOST = "Sin conexión. Lo que escribió sigue aquí";

    private static final String JOINT_VISITS = "Visitas conjuntas a los centros penitenciarios";
    private static final String EDIT = "Título y plazo…";

    private static final List<String> NASTY = List.of(
            "<script>alert(123)</script>",
            "\"><img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(2)\">x</a>",
            "${7*7} {{7*7}} {0} %s",
            "مُنَاقَشَةُ سُبُلِ اِسْتِخْدَامِ اللُّغَةِ",
            "\u202etest\u202e",
            "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
            "👩‍👩‍👧‍👦 🇵🇪 ﷽",
            "W".repeat(180));

    @Test
    void what_is_typed_is_shown_as_typed_and_never_run() {
        var popups = new CopyOnWriteArrayList<String>();
        var peru = signedIn("consul@pe.example.org");
        peru.page().onDialog((Dialog popup) -> {
            popups.add(popup.message());
            popup.dismiss();
        });
        peru.goTo("actions").open("Lista común de intérpretes de lenguas indígenas");

        for (var nasty : NASTY) {
            peru.openDialog("Informar en nombre de Perú…")
                    .choose("Situación del avance", "Según lo previsto")
                    .type("Nota para todas las partes", nasty)
                    .settle("Informar");
            assertThat(noteOf(peru)).hasText(nasty);
        }

        assertThat(popups).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_nasty_title_does_no_harm_where_titles_are_shown() {
        var organiser = signedIn("consul@ec.example.org").goTo("meetings");
        for (var nasty : List.of(NASTY.get(0), NASTY.get(1), NASTY.getLast())) {
            organiser.goTo("meetings").openDialog("Convocar una reunión");
            organiser
                    .type("Título", nasty)
                    .pick("Día", "24/2/2031")
                    .pick("Comienza", "10:00")
                    .pick("Termina", "12:00")
                    .settle("Guardar como borrador");
            assertThat(organiser.heading()).hasText(nasty);
            organiser.goTo("meetings");
            assertThat(link(organiser, nasty)).isVisible();
        }

        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_second_to_save_sees_both_texts_and_loses_neither() {
        var first = signedIn("consul@ec.example.org").goTo("actions").open(JOINT_VISITS);
        var second = signedIn("consul@ec.example.org").goTo(first.address());
        first.openDialog(EDIT).type("Título", "Visitas conjuntas, primera redacción");
        second.openDialog(EDIT).type("Título", "Visitas conjuntas, segunda redacción");

        first.settle("Guardar");
        second.inDialog("Guardar");

        assertThat(second.dialog()).containsText("Alguien guardó esto antes que usted");
        assertThat(second.dialog().locator(".conflict-note")).containsText("Visitas conjuntas, primera redacción");
        assertThat(second.field("Título")).hasValue("Visitas conjuntas, segunda redacción");
        Screenshots.take(second.page(), "dialog-conflict");
        Axe.check(second.page());

        second.settle("Guardar");

        assertThat(second.heading()).hasText("Visitas conjuntas, segunda redacción");
        assertThat(first.heading()).hasText("Visitas conjuntas, segunda redacción");
        // others look for it by its name
        second.openDialog(EDIT).type("Título", JOINT_VISITS).settle("Guardar");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void escape_asks_before_it_throws_away_what_was_typed_though_the_cursor_is_still_in_the_field() {
        var organiser = signedIn("consul@ec.example.org").goTo("actions");
        organiser.openDialog("Proponer una acción");
        var title = organiser.field("Título");
        title.fill("Visitas conjuntas, sin guardar");

        title.press("Escape");

        assertThat(organiser.dialog()).containsText("¿Descartar lo escrito?");
        organiser.inDialog("Seguir editando");
        assertThat(title).hasValue("Visitas conjuntas, sin guardar");
        assertThat(title).isFocused();
        title.press("Escape");
        organiser.inDialog("Descartar").hasNoDialog();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_way_back_asks_though_the_cursor_is_still_in_the_field_and_takes_an_untouched_form_along() {
        var organiser = signedIn("consul@ec.example.org").goTo("meetings");
        organiser.page().locator(".side-nav a[href='actions']").click();
        organiser.page().waitForURL("**/actions");
        Browser.settle(organiser.page());
        organiser.openDialog("Proponer una acción");
        assertThat(organiser.field("Título")).isFocused();
        organiser.page().keyboard().type("Visitas conjuntas, sin guardar");

        organiser.page().goBack();

        assertThat(organiser.dialog()).containsText("¿Descartar lo escrito?");
        organiser.inDialog("Descartar").hasNoDialog();
        organiser.page().waitForURL("**/meetings");
        organiser.openDialog("Convocar una reunión");
        organiser.page().goBack();
        organiser.hasNoDialog();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void escape_closes_a_form_into_which_nothing_was_typed() {
        var organiser = signedIn("consul@ec.example.org").goTo("actions");
        organiser.openDialog("Proponer una acción").field("Título").press("Escape");

        organiser.hasNoDialog();
    }

    @Test
    void a_day_is_read_as_people_write_it_and_what_is_no_day_is_said() {
        var organiser = signedIn("consul@ec.example.org").goTo("meetings");
        organiser.openDialog("Convocar una reunión");
        for (var typed : List.of("24/2/2031", "24.2.2031", "24-02-2031", "24/2/31", "2031-02-24")) {
            organiser.pick("Día", "1/3/2031").pick("Día", typed);
            assertThat(organiser.field("Día")).hasValue("24/2/2031");
        }

        organiser.pick("Día", "pasado mañana");

        assertThat(organiser.dialog()).containsText("Esto no es una fecha. Escríbala así: 31/12/2031.");
        organiser.inDialog("Guardar como borrador");
        assertThat(organiser.dialog()).containsText("Esto no es una fecha.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_day_is_read_with_the_day_first_and_by_the_month_s_name_in_english() {
        try (var ownBrowser = Browser.launch()) {
            var english = Person.signedIn(ownBrowser, portal, Reader.english(), "observer@kind.example.org");
            english.goTo("audit?kind=meeting");
            var from = english.page().getByLabel("From");

            for (var typed : List.of("3/4/2027", "3 Apr 2027", "3 April 2027", "3.4.27", "2027-04-03")) {
                from.fill("");
                from.press("Enter");
                from.fill(typed);
                from.press("Enter");
                assertThat(from).hasValue("3 Apr 2027");
            }
        }
    }

    @Test
    void a_time_is_read_as_people_write_it_and_what_is_no_time_is_said() {
        var organiser = signedIn("consul@ec.example.org").goTo("meetings");
        organiser.openDialog("Convocar una reunión").pick("Día", "24/2/2031");
        assertThat(organiser.field("Último día")).hasValue("24/2/2031");
        for (var typed : List.of("2:30 p. m.", "14h30", "14 h 30", "2.30 pm", "1430", "14:30 hs")) {
            organiser.type("Comienza", "10:00");
            Browser.settle(organiser.page());
            organiser.type("Comienza", typed);
            assertThat(organiser.field("Comienza")).hasValue("14:30");
        }
        // the same once more is no change, and still shown as times are
        organiser.type("Comienza", "1430");
        assertThat(organiser.field("Comienza")).hasValue("14:30");

        for (var typed : List.of("25:00", "mediodía")) {
            organiser.pick("Comienza", typed);
            assertThat(organiser.dialog()).containsText("Esto no es una hora. Escríbala así: 14:30");
        }
        organiser.inDialog("Guardar como borrador");
        assertThat(organiser.dialog()).containsText("Esto no es una hora.");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Others change what the page shows all the time; the fields that narrow it are not taken away from the hands. */
    @Test
    void whoever_narrows_the_record_goes_on_in_the_same_field() {
        var organiser = signedIn("consul@ec.example.org").goTo("audit");
        var from = organiser.page().getByLabel("Desde");

        from.fill("1/11/2026");
        from.press("Enter");
        organiser.page().waitForURL("**/audit?from=2026-11-01");
        assertThat(from).isFocused();

        var kind = organiser.page().getByLabel("Tipo de registro");
        kind.pressSequentially("acc");
        var newest = organiser.page().locator(".audit-list li").first();
        newest.evaluate("entry => entry.setAttribute('data-before', '')");
        signedIn("consul@pe.example.org")
                .goTo("actions")
                .open("Lista común de intérpretes de lenguas indígenas")
                .openDialog("Informar en nombre de Perú…")
                .choose("Situación del avance", "Según lo previsto")
                .type("Nota para todas las partes", "Mientras otros leen el registro.")
                .settle("Informar");
        assertThat(newest).not().hasAttribute("data-before", "");
        assertThat(kind).isFocused();
        assertThat(kind).hasValue("acc");
        assertThat(browser.complaints()).isEmpty();
    }

    /** “Mission (LA)!” and the like: the sign at the end stands where the script ends, and what is beside stays in place. */
    @ParameterizedTest
    @CsvSource({"اجتماع القنصليات!, true", "פגישת הקונסוליות!, true", "Reunión 👩‍👩‍👧‍👦 מלון 🇵🇪!, false"})
    void a_text_takes_its_own_direction_and_turns_nothing_round(String title, boolean rightToLeft) {
        var organiser = signedIn("consul@ec.example.org").goTo("meetings");
        organiser.openDialog("Convocar una reunión").type("Título", title);
        assertThat(organiser.field("Título")).hasCSS("unicode-bidi", "plaintext");
        organiser.pick("Día", "25/2/2031").pick("Comienza", "10:00").pick("Termina", "12:00");
        organiser.settle("Guardar como borrador");

        assertThat(organiser.heading()).hasText(title);
        assertThat(endsLeftOfItsBeginning(organiser.heading())).isEqualTo(rightToLeft);
        assertThat(endsLeftOfItsBeginning(link(organiser.goTo("meetings"), title)))
                .isEqualTo(rightToLeft);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Where the last sign of an element's text stands, seen from its first letter. */
    private static boolean endsLeftOfItsBeginning(Locator element) {
        return (boolean) element.evaluate("""
                shown => {
                  const text = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT).nextNode();
                  const at = (from, to) => {
                    const range = document.createRange();
                    range.setStart(text, from);
                    range.setEnd(text, to);
                    return range.getBoundingClientRect().left;
                  };
                  return at(text.length - 1, text.length) < at(0, 1);
                }
                """);
    }

    @Test
    void a_lost_connection_says_so_and_loses_nothing_that_is_typed() {
        try (var ownBrowser = Browser.launch()) {
            var peru = Person.signedIn(ownBrowser, portal, Reader.spanish(), "consul@pe.example.org");
            peru.goTo("actions").open("Lista común de intérpretes de lenguas indígenas");
            peru.openDialog("Informar en nombre de Perú…").choose("Situación del avance", "Según lo previsto");
            peru.type("Nota para todas las partes", "Escrito antes.");

            peru.page().context().setOffline(true);
            assertThat(connectionBar(peru)).containsText(LOST);
            peru.type("Nota para todas las partes", "Escrito sin conexión.");
            assertThat(connectionBar(peru)).containsText(LOST);
            assertThat(coveredBy(connectionBar(peru), peru.dialog().locator("vaadin-text-area, vaadin-button")))
                    .isZero();
            Screenshots.take(peru.page(), "connection-lost");

            peru.page().context().setOffline(false);
            assertThat(peru.page().locator("vaadin-connection-indicator:is([offline], [reconnecting])"))
                    .hasCount(0);
            assertThat(peru.field("Nota para todas las partes")).hasValue("Escrito sin conexión.");
            peru.settle("Informar");
            assertThat(noteOf(peru)).hasText("Escrito sin conexión.");
        }
    }

    @Test
    void a_server_that_falls_silent_is_noticed_without_a_click() {
        try (var ownBrowser = Browser.launch()) {
            var peru = Person.signedIn(ownBrowser, portal, Reader.english(), "consul@pe.example.org")
                    .goTo("");
            var context = peru.page().context();

            context.route("**/*", Route::abort);
            peru.page().evaluate("() => window.mesaConnection.look()");
            assertThat(connectionBar(peru)).containsText(LOST);

            context.unroute("**/*");
            assertThat(peru.page().locator("vaadin-connection-indicator[reconnecting]"))
                    .hasCount(0);
        }
    }

    private static Locator connectionBar(Person person) {
        return person.page().locator("vaadin-connection-indicator:is([offline], [reconnecting]) .v-status-message");
    }

    /** How many of the parts of a form the bar lies over. */
    private static long coveredBy(Locator bar, Locator parts) {
        var end = bar.boundingBox().y + bar.boundingBox().height;
        return parts.all().stream().filter(part -> part.boundingBox().y < end).count();
    }

    private static Locator noteOf(Person person) {
        return person.page()
                .locator(".action-progress tr")
                .filter(new Locator.FilterOptions().setHasText("Perú"))
                .locator(".as-typed");
    }

    private static Locator link(Person person, String title) {
        return person.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(title).setExact(true))
                .first();
    }
}
