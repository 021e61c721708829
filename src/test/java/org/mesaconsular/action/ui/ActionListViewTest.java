package org.mesaconsular.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ActionListViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits jointVisits;

    @Autowired
    Screens screens;

    @Autowired
    ActionReadings readings;

    Circle circle;

    @BeforeEach
    void a_circle_of_three() {
        circle = losAngeles.of(List.of("EC", "MX", "PE"));
    }

    @Test
    void an_empty_list_teaches_what_an_action_is() {
        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.LIST);

            assertThat(Screens.words()).contains("No joint actions yet.", "Propose one here");
            assertThat(Screens.buttons()).contains("Propose an action");
        });
    }

    @Test
    void a_row_says_reference_state_lead_due_and_who_is_missing() {
        jointVisits.agreedByAllBut(circle, "PE");

        screens.as(circle.mission("PE").head(), () -> {
            Screens.go(ActionPaths.LIST);

            assertThat(Screens.words())
                    .contains(JointVisits.TITLE, "/AM1", "In consultation", "Ecuador", JointVisits.DUE_WORDING)
                    .contains("2 of 3 agreed · Peru pending");
        });
    }

    @Test
    void the_address_narrows_the_list_to_a_state_and_nonsense_there_is_no_filter() {
        jointVisits.proposedIn(circle);

        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.inState(ActionState.COMPLETED));
            assertThat(Screens.words()).contains("No joint action has this status.");

            Screens.go(ActionPaths.inState(ActionState.IN_CONSULTATION));
            assertThat(Screens.words()).contains(JointVisits.TITLE);

            Screens.go("actions?state=NONSENSE");
            assertThat(Screens.words()).contains(JointVisits.TITLE);
        });
    }

    @Test
    void an_observer_proposes_nothing_and_sees_no_row_that_is_not_released() {
        jointVisits.proposedIn(circle);

        screens.as(circle.observer().head(), () -> {
            Screens.go(ActionPaths.LIST);

            assertThat(Screens.words())
                    .contains("A joint action is a text")
                    .doesNotContain(JointVisits.TITLE, "Propose one here");
            assertThat(Screens.buttons()).doesNotContain("Propose an action");
        });
    }

    @Test
    void a_refused_proposal_keeps_what_was_typed_and_says_why_beside_the_field() {
        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.LIST);
            Screens.click("Propose an action");
            _setValue(text(), JointVisits.TEXT);
            Screens.click("Propose and ask for consent");

            assertThat(title().getErrorMessage()).isEqualTo("Please fill this in.");
            assertThat(text().getValue()).isEqualTo(JointVisits.TEXT);
        });
    }

    @Test
    void a_proposal_asks_all_members_unless_others_are_chosen() {
        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.LIST);
            Screens.click("Propose an action");
            _setValue(title(), "<b>Joint</b> visits");
            _setValue(text(), JointVisits.TEXT);
            Screens.click("Propose and ask for consent");

            assertThat(Screens.words()).contains("<b>Joint</b> visits", JointVisits.TEXT);
        });

        var row = LosAngeles.as(
                        circle.organiser(),
                        () -> readings.newest(circle.workspace().id(), null, 5))
                .rows()
                .getFirst();
        assertThat(row.table().asked()).hasSize(3);
    }

    @Test
    void the_desk_asks_for_the_consent_and_settles_it_in_place() {
        var id = jointVisits.agreedByAllBut(circle, "PE");
        var peru = circle.mission("PE").head();

        screens.as(peru, () -> {
            Screens.go("");
            assertThat(Screens.words()).contains("2 of 3 agreed · Peru pending · version 1");
            assertThat(Screens.words()).doesNotContain(JointVisits.TEXT);
            Screens.click("Consent…");
            assertThat(Screens.words()).contains(JointVisits.TEXT);
            Screens.click("Consent for Peru to version 1");
        });

        assertThat(jointVisits.seenBy(peru, id).row().state()).isEqualTo(ActionState.AGREED);
    }

    @Test
    void the_desk_tells_who_holds_no_mandate_what_is_pending_and_who_can_answer() {
        jointVisits.agreedByAllBut(circle, "PE");

        screens.as(circle.mission("PE").colleague(), () -> {
            Screens.go("");

            assertThat(Screens.words())
                    .contains(JointVisits.TITLE, "2 of 3 agreed · Peru pending · version 1 · Only head can answer");
            assertThat(Screens.buttons()).contains("Open").doesNotContain("Consent…");
        });
    }

    @Test
    void the_desk_asks_nothing_of_who_has_answered() {
        var id = jointVisits.proposedIn(circle);
        jointVisits.answer(id, circle.mission("PE").head(), Answer.OBJECTED, "No");

        screens.as(circle.mission("PE").head(), () -> {
            Screens.go("");

            assertThat(Screens.buttons()).doesNotContain("Consent…");
        });
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Text to consent to"));
    }
}
