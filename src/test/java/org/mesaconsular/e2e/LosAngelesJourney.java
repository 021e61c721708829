package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The matter of the nine consulates, carried by three people in three browsers at once: the organiser and the Consul
 * General of Peru in Spanish, an observer in English. Each step begins where the one before ended.
 */
@TestMethodOrder(OrderAnnotation.class)
class LosAngelesJourney extends OwnDemonstrationJourney {
    private static final Logger LOG = LoggerFactory.getLogger(LosAngelesJourney.class);
    private static final String MEETING = "Reunión extraordinaria sobre la redada";
    private static final String NEXT_MEETING = "Segunda reunión de coordinación";
    private static final String COLLEAGUE = "Tomás Vinueza";
    private static final String ITEM = "Visitas conjuntas a los centros";
    private static final String DECISION = "Visitar los centros en equipos de al menos tres misiones.";
    private static final String NEW_ACTION = "Visitas en equipos de tres misiones";
    private static final String JOINT_VISITS = "Visitas conjuntas a los centros penitenciarios";
    private static final String INTERPRETERS = "Lista común de intérpretes de lenguas indígenas";
    private static final String THIRD_TEXT = "Los consulados visitarán los centros cada mes y en equipos conjuntos.";
    private static final String CONFIDENTIAL = "Se consultará a la Cancillería antes de compartirlo.";
    private static final String SHARED = "Las llamadas al consulado se cobran a las personas detenidas.";

    private static final String CIRCLE = "Coordinación consular, Los Ángeles";

    /** How soon what somebody may no longer see has to be gone from open pages. */
    private static final double GONE_WITHIN_MILLIS = 5_000;

    private Person organiser;
    private Person peru;
    private Person observer;

    @BeforeAll
    void threePeopleSignIn() {
        organiser = signedIn(Reader.spanish().moving(), "consul@ec.example.org");
        peru = signedIn(Reader.spanish().moving(), "consul@pe.example.org");
        observer = signedIn(Reader.english().moving(), "observer@kind.example.org");
    }

    @AfterAll
    void nobodysBrowserComplained() {
        assertThat(browser.complaints()).isEmpty();
        // pages that are open for minutes send nothing that would be taken for forged
        assertThat(portal.log()).doesNotContain("was ignored, from");
    }

    @Test
    @Order(1)
    void the_organiser_calls_a_meeting_which_gets_its_symbol_when_convened() {
        organiser.goTo("meetings").openDialog("Convocar una reunión");
        organiser
                .type("Título", MEETING)
                .choose("Tipo", "Extraordinaria")
                .pick("Día", "24/2/2031")
                .pick("Comienza", "10:00")
                .pick("Termina", "12:00")
                .type("Lugar", "Consulado General del Ecuador")
                .type("Objetivos", "Articular un plan conjunto.")
                .choose("Quién la ve una vez convocada", "Miembros y observadores")
                .settle("Guardar como borrador");
        assertThat(organiser.heading()).hasText(MEETING);
        assertThat(symbolOn(organiser)).hasCount(0);

        organiser.openDialog("Añadir un punto").type("Título", ITEM).settle("Guardar");
        organiser.sees(ITEM);
        organiser.openDialog("Invitar…").tick("KIND").settle("Invitar");
        assertThat(organiser.page().locator(".delegations tr").filter(withText("KIND")))
                .isVisible();
        organiser.openDialog("Convocar").settle("Convocar");

        assertThat(symbolOn(organiser)).hasText(Pattern.compile("LA/\\d{4}/\\d+"));
        organiser.sees("Convocada").sees(ITEM);
    }

    @Test
    @Order(2)
    void a_delegate_accepts_on_the_desk_and_the_organiser_sees_it_at_once() {
        peru.goTo("");
        organiser.markPage();
        assertThat(organiser.row("Perú").getByText("Sin respuesta").first()).isVisible();

        var since = System.nanoTime();
        peru.click("Aceptar – " + MEETING);
        assertThat(peru.page().getByText("Hecho: Aceptar – " + MEETING)).isVisible();

        tell("an acceptance", organiser.seesSoon(delegation("Perú", "Aceptada"), since));
        assertThat(organiser.pageIsStillTheSame()).isTrue();
        assertThat(peru.button("Aceptar – " + MEETING)).hasCount(0);
        // the row is gone, and the keyboard goes on with what stands next
        peru.page().waitForFunction("() => document.querySelector('main').contains(document.activeElement)");
    }

    @Test
    @Order(3)
    void the_delegate_reads_the_same_in_english() {
        peru.goTo("").readIn("MQ – Cuenta de María Quispe", "Español", "English");
        assertThat(peru.heading()).hasText(Pattern.compile("Good .*, María Quispe"));
        assertThat(peru.page().locator("html")).hasAttribute("lang", "en");
        peru.goTo("meetings").open(MEETING).sees("You answer for Peru").sees("Accepted");

        peru.readIn("MQ – Account of María Quispe", "English", "Español");
        peru.sees("Usted responde en nombre de Perú");
    }

    @Test
    @Order(4)
    void the_observer_reads_the_meeting_in_english() {
        observer.goTo("meetings").open(MEETING);

        observer.sees("Members and observers").sees("Convened").sees(ITEM);
        assertThat(observer.button("Add an outcome – " + ITEM)).hasCount(0);
    }

    @Test
    @Order(5)
    void a_decision_becomes_a_joint_action_asked_of_the_missions() {
        organiser.openDialog("Abrir la sesión").settle("Abrir la sesión");
        organiser.openDialog("Añadir un resultado – " + ITEM);
        organiser.choose("Qué es", "Decisión").type("Texto", DECISION).settle("Guardar");
        organiser.sees("Decisión 1").sees(DECISION);

        organiser.openDialog("Convertir en acción conjunta – Decisión 1");
        organiser.type("Título", NEW_ACTION).settle("Proponer y pedir consentimiento");

        assertThat(organiser.heading()).hasText(NEW_ACTION);
        assertThat(symbolOn(organiser)).hasText(Pattern.compile("LA/\\d{4}/AM\\d+"));
        organiser.sees("0 de 9").sees(DECISION).sees("Decisión 1");
        assertThat(peru.goTo("").button("Consentir… – " + NEW_ACTION)).isVisible();
    }

    @Test
    @Order(6)
    void eight_of_nine_is_not_agreed_and_names_the_ninth() {
        organiser.goTo("actions").open(JOINT_VISITS);

        organiser.sees("8 de 9").sees("falta Perú").sees("En consulta");
    }

    @Test
    @Order(7)
    void a_delegate_without_mandate_has_nothing_to_consent_with() {
        var delegate = signedIn("delegate@pe.example.org");
        delegate.goTo(organiser.address());

        delegate.sees("Solo puede responder quien tiene la facultad de obligar a la misión (Perú): María Quispe.");
        assertThat(delegate.page().getByRole(AriaRole.BUTTON, named("Consentir")))
                .hasCount(0);
        delegate.leave();
    }

    @Test
    @Order(8)
    void an_observer_finds_nothing_where_the_members_act() {
        observer.goTo(organiser.address());

        assertThat(observer.heading()).hasText("Not found");
        observer.sees("There is nothing available here.").seesNot(JOINT_VISITS);
        observer.goTo("actions").seesNot(JOINT_VISITS).seesNot(NEW_ACTION);
        observer.goTo("").seesNot(JOINT_VISITS);
    }

    @Test
    @Order(9)
    void the_ninth_consents_and_it_is_agreed_on_every_open_page() {
        organiser.markPage();
        peru.goTo("").openDialog("Consentir… – " + JOINT_VISITS);
        assertThat(peru.dialog()).containsText("Usted consiente en nombre de Perú en la versión 2 de este texto.");

        var since = System.nanoTime();
        peru.inDialog("Consentir en nombre de Perú en la versión 2");

        tell("the ninth consent", organiser.seesSoon(organiser.text("9 de 9"), since));
        organiser.sees("Acordada");
        assertThat(organiser.pageIsStillTheSame()).isTrue();
        assertThat(peru.button("Consentir… – " + JOINT_VISITS)).hasCount(0);
    }

    @Test
    @Order(10)
    void a_changed_text_asks_again_and_the_old_consents_stay_readable() {
        organiser.openDialog("Nueva versión…");
        organiser.type("Texto sometido a consentimiento", THIRD_TEXT).settle("Presentar y volver a consultar");

        organiser.sees("versión 3").sees(THIRD_TEXT).sees("0 de 9").sees("En consulta");
        assertThat(peru.button("Consentir… – " + JOINT_VISITS)).isVisible();
        peru.goTo(organiser.address() + "/versions/2");
        peru.sees("lo está la versión 3").sees("María Quispe");
        peru.sees("Costa Rica participará en las visitas dentro del condado de Los Ángeles.");
    }

    @Test
    @Order(11)
    void numbers_nobody_reported_are_not_zero() {
        observer.goTo("visits");

        var tally = observer.page().locator(".tally").filter(withText("Reported by media"));
        assertThat(tally.locator(".tally-total")).hasText("162");
        assertThat(tally.getByRole(AriaRole.LISTITEM).filter(withText("Ecuador")))
                .hasText("Ecuador0");
        assertThat(tally.getByText("Not reported")).hasCount(8);
    }

    @Test
    @Order(12)
    void a_denied_visit_takes_no_findings_on_conditions() {
        organiser.goTo("visits").open("MESA VERDE ICE PROCESSING CENTER");
        organiser.sees("Acceso: Denegado").sees("La autoridad invoca motivos de seguridad.");
        organiser.sees("no admite constataciones sobre las condiciones");

        organiser.openDialog("Registrar una constatación").openList("Sección");

        assertThat(organiser.page().getByRole(AriaRole.OPTION))
                .containsText(new String[] {"Notificación y acceso consular", "Legalidad y duración de la detención"});
        assertThat(organiser.page().getByRole(AriaRole.OPTION)).hasCount(2);
    }

    @Test
    @Order(13)
    void an_authorised_visit_shows_its_conditions() {
        observer.goTo("visits").open("ADELANTO ICE PROCESSING CENTER");

        observer.sees("Access: Authorised with conditions");
        observer.sees("Grupos de cinco personas; sin teléfonos ni cámaras.");
    }

    @Test
    @Order(14)
    void a_finding_is_read_by_its_audience_alone() {
        organiser.goTo("visits").open("OTAY MESA DETENTION CENTER");
        enterFinding(CONFIDENTIAL, "Solo mi misión");
        enterFinding(SHARED, "Todas las misiones miembros");

        organiser.sees(CONFIDENTIAL).sees(SHARED);
        peru.goTo(organiser.address()).sees(SHARED).seesNot(CONFIDENTIAL);
        observer.goTo(organiser.address()).sees("Conducted").seesNot(SHARED).seesNot(CONFIDENTIAL);
    }

    @Test
    @Order(15)
    void the_third_report_is_seen_at_once_and_nothing_more_is_asked() {
        organiser
                .goTo("actions")
                .open(INTERPRETERS)
                .sees("Informes recibidos: 2 de 3")
                .markPage();
        peru.goTo("").openDialog("Informar… – " + INTERPRETERS);
        peru.choose("Situación del avance", "Hecho").type("Nota para todas las partes", "Dos intérpretes de quechua.");

        var since = System.nanoTime();
        peru.inDialog("Informar");

        tell("the third report", organiser.seesSoon(organiser.text("Informes recibidos: 3 de 3"), since));
        assertThat(organiser.pageIsStillTheSame()).isTrue();
        organiser.sees("Dos intérpretes de quechua.");
        assertThat(peru.button("Informar… – " + INTERPRETERS)).hasCount(0);
    }

    @Test
    @Order(16)
    void the_lead_completes_the_action() {
        var lead = signedIn("consul@gt.example.org");
        lead.goTo(organiser.address()).openDialog("Concluir la acción…");

        var since = System.nanoTime();
        lead.inDialog("Concluir la acción");

        tell("the completion", organiser.seesSoon(organiser.text("Concluida"), since));
        assertThat(peru.goTo("").row(INTERPRETERS).getByRole(AriaRole.BUTTON)).hasCount(0);
        lead.leave();
    }

    @Test
    @Order(17)
    void of_two_who_edit_a_meeting_the_second_sees_what_the_first_saved_and_loses_nothing() {
        organiser.goTo("parties");
        organiser.page().getByRole(AriaRole.LINK, named("Miembros, asientos")).click();
        organiser.openDialog("Cambiar el asiento · " + COLLEAGUE);
        organiser.choose("Función en el espacio de trabajo", "Organizador/a").settle("Guardar");
        var colleague = signedIn("delegate@ec.example.org");
        colleague.goTo("meetings").open(NEXT_MEETING).openDialog("Editar");
        organiser.goTo(colleague.address()).openDialog("Editar");

        colleague.type("Lugar", "Consulado General de México").settle("Guardar");
        organiser.type("Lugar", "Consulado General del Perú").type("Objetivos", "Acordar el calendario de mayo.");
        organiser.inDialog("Guardar");

        assertThat(organiser.dialog()).containsText("Alguien guardó esto antes que usted");
        assertThat(organiser.dialog()).containsText("Consulado General de México");
        assertThat(organiser.field("Lugar").first()).hasValue("Consulado General del Perú");
        assertThat(organiser.field("Objetivos").first()).hasValue("Acordar el calendario de mayo.");
        organiser.settle("Guardar").sees("Consulado General del Perú").sees("Acordar el calendario de mayo.");
        assertThat(colleague.text("Acordar el calendario de mayo.")).isVisible();
        colleague.leave();
    }

    @Test
    @Order(18)
    void when_the_observers_term_ends_the_circle_is_gone_from_the_open_page_and_everywhere() {
        observer.goTo("parties").sees(CIRCLE);
        organiser
                .goTo("parties")
                .page()
                .getByText("Miembros, asientos y facultad de obligar")
                .click();
        assertThat(organiser.heading()).hasText(CIRCLE);
        Axe.check(organiser.page());

        organiser.openDialog("Poner fin ahora · KIND").settle("Poner fin ahora");

        assertThat(observer.text("There is nothing available here."))
                .isVisible(new IsVisibleOptions().setTimeout(GONE_WITHIN_MILLIS));
        for (var path : new String[] {"parties", "meetings", "actions", "visits", ""}) {
            observer.goTo(path).seesNot(CIRCLE).seesNot("LA/");
            assertThat(observer.page().locator(".circle-switch")).not().containsText(CIRCLE);
        }
        organiser.goTo("parties").sees("Antes en la mesa");
        Axe.check(organiser.page());
    }

    private void enterFinding(String text, String audience) {
        organiser.openDialog("Registrar una constatación");
        organiser
                .choose("Sección", "Notificación y acceso consular")
                .type("Qué se constató", text)
                .choose("Gravedad", "3 · Grave")
                .choose("Quién puede verlo", audience)
                .settle("Guardar");
        // only then is the page built anew; a click before that would be on a button that goes
        organiser.sees(text);
    }

    private Locator delegation(String party, String answer) {
        return organiser
                .page()
                .locator(".delegations tr")
                .filter(withText(party))
                .getByText(answer);
    }

    private static Locator symbolOn(Person person) {
        return person.page().locator(".page-symbol");
    }

    private static FilterOptions withText(String words) {
        return new FilterOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }

    private static void tell(String change, Duration took) {
        LOG.info("{} was on the other open page after {} ms", change, took.toMillis());
    }
}
