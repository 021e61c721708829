package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LongRun;

/** Every page and every dialog of the demonstration, seen by people who may see it: pictures, and no fault on any. */
class EveryPageJourney extends DemonstrationJourney {
    private static final String VISITS_ACTION = "Visitas conjuntas a los centros penitenciarios";
    private static final String INTERPRETERS = "Lista común de intérpretes de lenguas indígenas";
    private static final String NEXT_MEETING = "Segunda reunión de coordinación";
    private static final String HELD_MEETING = "Reunión de coordinación de los consulados latinoamericanos";

    private Inspection inspection = new Inspection();

    @BeforeEach
    void lookAfresh() {
        inspection = new Inspection();
    }

    @Test
    void no_page_has_a_fault_for_the_organiser() {
        var organiser = signedIn("consul@ec.example.org");
        look(organiser, "", "desk");
        look(organiser, "meetings", "meetings");
        look(organiser, "meetings?show=past", "meetings-past");
        look(organiser, "actions", "actions");
        look(organiser, "visits", "visits");
        look(organiser, "facilities", "facilities");
        look(organiser, "facilities/import", "facility-import");
        look(organiser, "parties", "parties");
        look(organiser, "account", "account");
        look(organiser, "more", "more");

        follow(organiser, "meetings?show=past", HELD_MEETING, "meeting-held");
        follow(organiser, "actions", INTERPRETERS, "action-under-way");
        follow(organiser, "visits", "ADELANTO ICE PROCESSING CENTER", "visit-authorised");
        follow(organiser, "visits", "MESA VERDE ICE PROCESSING CENTER", "visit-denied");
        look(organiser, "audit", "audit");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @LongRun
    void no_dialog_of_a_meeting_has_a_fault() {
        var organiser = signedIn("consul@ec.example.org").goTo("meetings");
        dialogs(organiser, "meetings", "Convocar una reunión");
        follow(organiser, "meetings", NEXT_MEETING, "meeting");
        dialogs(organiser, "meeting", "Editar", "Invitar…", "Cancelar la reunión…", "Añadir un punto");
        dialogs(organiser, "meeting", "Editar el punto – Informe sobre las visitas", "Registrar una respuesta – Perú");
        organiser.openDialog("Abrir la sesión").settle("Abrir la sesión");
        dialogs(organiser, "meeting in session", "Añadir un resultado – Informe sobre las visitas");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @LongRun
    void no_dialog_of_an_action_has_a_fault() {
        var peru = signedIn("consul@pe.example.org");
        look(peru, "", "desk-asked");
        follow(peru, "actions", VISITS_ACTION, "action");
        dialogs(
                peru,
                "action",
                "Consentir en nombre de Perú…",
                "Con reserva…",
                "Formular una objeción…",
                "A la espera de instrucciones…");
        peru.page()
                .locator("a", new Page.LocatorOptions().setHasText("versión 1"))
                .click();
        assertThat(peru.heading().textContent()).isNotBlank();
        inspection.page(peru.page(), "action-version");
        dialogs(peru.goTo("actions"), "actions", "Proponer una acción");
        dialogs(peru.open(INTERPRETERS), "action under way", "Informar en nombre de Perú…");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @LongRun
    void no_dialog_of_a_visit_has_a_fault() {
        var team = signedIn("consul@sv.example.org").goTo("visits");
        dialogs(team, "visits", "Planificar una visita", "Registrar cifras");
        follow(team, "visits", "OTAY MESA DETENTION CENTER", "visit-conducted");
        dialogs(team, "visit", "Registrar una constatación", "Registrar cifras", "Revisar");
        var organiser = signedIn("consul@ec.example.org");
        organiser.goTo("visits").open("ADELANTO ICE PROCESSING CENTER");
        dialogs(organiser, "visit to come", "Registrar un paso", "Añadir una misión", "Editar", "Aplazar…");
        var facility = organiser
                .goTo("facilities")
                .page()
                .locator("vaadin-grid a, vaadin-grid-cell-content a")
                .first();
        facility.click();
        organiser.page().waitForURL("**/facilities/*-*");
        inspection.page(organiser.page(), "facility");
        dialogs(organiser, "facility", "Planificar una visita aquí", "Nuevo nombre");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void no_page_has_a_fault_for_the_administrator() {
        var administrator = signedIn(Reader.english(), "admin@example.org");
        look(administrator, "", "desk-administrator");
        look(administrator, "meetings", "meetings-administrator");
        look(administrator, "visits", "visits-administrator");
        look(administrator, "actions", "actions-administrator");
        look(administrator, "facilities", "facilities-administrator");
        look(administrator, "audit", "audit-administrator");
        look(administrator, "administration", "administration");
        administrator.openFirst("administration/workspaces/");
        inspection.page(administrator.page(), "administration-workspace");
        administrator.goTo("administration").openFirst("administration/parties/");
        inspection.page(administrator.page(), "administration-party");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @LongRun
    void no_dialog_of_the_administration_has_a_fault() {
        var administrator = signedIn(Reader.english(), "admin@example.org").goTo("administration");
        dialogs(administrator, "administration", "New workspace", "New party", "New authority");
        administrator.openFirst("administration/workspaces/");
        dialogs(administrator, "workspace", "Admit a party", "Edit workspace");
        administrator.goTo("administration").openFirst("administration/parties/");
        dialogs(administrator, "party", "Edit party");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void no_page_has_a_fault_for_those_who_see_less() {
        var stranger = Person.stranger(browser, portal, Reader.english()).goTo("login");
        inspection.page(stranger.page(), "login");
        var observer = signedIn(Reader.english(), "observer@kind.example.org");
        look(observer, "", "desk-observer");
        look(observer, "actions", "actions-observer");
        look(observer, "visits", "visits-observer");
        look(observer, "meetings/00000000-0000-0000-0000-000000000000", "not-found");
        observer.goTo("").openMenu("RS – Account of Rachel Stone");
        inspection.opened(observer.page(), "account-menu");

        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    private void look(Person person, String path, String name) {
        inspection.page(person.goTo(path).page(), name);
    }

    private void follow(Person person, String list, String title, String name) {
        inspection.page(person.goTo(list).open(title).page(), name);
    }

    /** Opens each dialog by its button, looks and closes it. */
    private void dialogs(Person person, String where, String... buttons) {
        for (var button : List.of(buttons)) {
            person.openDialog(button);
            inspection.opened(person.page(), "dialog-" + where.replace(' ', '-') + "-" + slug(button));
            person.dialog().getByRole(AriaRole.BUTTON).first().press("Escape");
            person.hasNoDialog();
        }
    }

    private static String slug(String button) {
        return Normalizer.normalize(button, Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z]+", "-")
                .replaceAll("^-|-$", "");
    }
}
