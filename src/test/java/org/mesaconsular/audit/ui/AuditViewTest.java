package org.mesaconsular.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class AuditViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits visits;

    @Autowired
    ActionService actions;

    @Autowired
    Screens screens;

    @Autowired
    BodyService bodies;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate database;

    private Circle circle;
    private ActionId action;

    @BeforeEach
    void an_action() {
        circle = losAngeles.of(List.of("EC", "PE"));
        action = visits.proposedIn(circle);
        visits.answer(action, circle.mission("PE").head(), Answer.AGREED, "");
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void an_entry_leads_to_its_record_and_what_belongs_to_it_to_the_page_where_it_stands() {
        screens.open(circle.organiser(), "audit");

        assertThat(links())
                .extracting(Anchor::getText)
                .contains("Joint action: entered", "Text of an action: entered", "Consent: changed");
    }

    /** The consent can still be seen, but the page on which it stands no longer opens. */
    @Test
    void an_entry_whose_page_would_not_open_has_no_link() {
        database.update("update action_text set audience = 'OWN' where action_id = ?", action.value());

        screens.open(circle.mission("PE").head(), "audit");

        assertThat(Screens.words()).contains("Consent: changed");
        assertThat(links()).isEmpty();
    }

    @Test
    void an_entry_of_another_circle_one_no_longer_belongs_to_has_no_link() {
        var mexico = losAngeles.of(List.of("MX"));
        database.update(
                "update joint_action set audience = 'PUBLIC', workspace_id = ? where id = ?",
                mexico.workspace().id().value(),
                action.value());

        screens.open(circle.organiser(), "audit");

        assertThat(Screens.words()).contains("Joint action: entered");
        assertThat(links()).isEmpty();
    }

    @Test
    void a_refused_act_is_called_by_its_name() {
        var colleague = circle.mission("PE").colleague();
        assertThatThrownBy(() -> LosAngeles.run(colleague, () -> actions.answer(action, 1, Answer.AGREED, "", 0)))
                .isInstanceOf(NotAllowed.class);

        screens.open(colleague, "audit");

        assertThat(Screens.words()).contains("Answer to a joint action: refused");
    }

    @Test
    void a_refusal_names_its_bounds() {
        var unheardOf = new BodyForm(Map.of(InterfaceLanguage.EN, "Committee"), null, null, "", "", -3);
        var found = (Runnable) () -> bodies.found(circle.workspace().id(), unheardOf);
        assertThatThrownBy(() -> LosAngeles.run(circle.organiser(), found)).isInstanceOf(InvalidInput.class);

        screens.open(circle.organiser(), "audit?outcome=REFUSED");

        assertThat(Screens.words())
                .contains("Establishing a committee or working group: refused", "A number from 1 to 365.");
    }

    @Test
    void a_refusal_that_was_kept_without_its_bounds_leaves_no_placeholder() {
        refused("refusal.numberBetween");
        refused("visit.refusal.partsExceedTotal … …");

        screens.open(circle.organiser(), "audit");

        assertThat(Screens.words())
                .contains("A number from … to ….", "The figures by nationality add up to …")
                .doesNotContain("{0}", "{1}");
    }

    @Test
    void what_narrows_the_record_stands_in_the_address_and_in_the_fields_which_stay() {
        screens.open(circle.organiser(), "audit?outcome=REFUSED");
        var bar = _get(AuditFilterBar.class);

        _setValue(Screens.field(DatePicker.class, "From"), LocalDate.of(2026, 11, 1));

        assertThat(UI.getCurrentOrThrow()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsOnly(entry("outcome", List.of("REFUSED")), entry("from", List.of("2026-11-01")));
        assertThat(_get(AuditFilterBar.class)).isSameAs(bar);
        Screens.go("audit");
        assertThat(Screens.field(DatePicker.class, "From").getValue()).isNull();
    }

    private void refused(String reason) {
        events.publishEvent(new NotableAct(
                "Body.found",
                NotableAct.Outcome.DONE,
                LosAngeles.viewer(circle.organiser()),
                null,
                null,
                Map.of("reason", reason)));
    }

    private List<Anchor> links() {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().equals("actions/" + action.value()))
                .toList();
    }
}
