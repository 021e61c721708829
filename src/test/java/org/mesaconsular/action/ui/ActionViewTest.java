package org.mesaconsular.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.EditAction;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.action.ProgressReport;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionViewTest {

    private static final String CONSENT = "Consent for Peru…";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits jointVisits;

    @Autowired
    Screens screens;

    @Autowired
    ActionService actions;

    @Autowired
    ActionReadings readings;

    Circle circle;

    @BeforeAll
    void a_circle_of_three() {
        circle = losAngeles.of(List.of("EC", "MX", "PE"));
    }

    @Test
    void the_page_says_for_whom_to_what_and_how_far() {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.of(id));

            assertThat(Screens.words())
                    .contains(JointVisits.TITLE, JointVisits.TEXT, "In consultation", "Peru has not answered.")
                    .contains(JointVisits.DUE_WORDING + " (31 Mar " + JointVisits.DUE.getYear() + ")")
                    .contains("agreed\n2", "no answer\n1");
            assertThat(Screens.buttons()).contains(CONSENT, "With reservation…", "Object…", "Await instructions…");
        });
    }

    @Test
    void the_last_consent_makes_it_agreed() {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click(CONSENT);
            assertThat(Screens.words()).contains("You consent for Peru to version 1 of this text.");
            Screens.click("Consent for Peru to version 1");
            Screens.go(ActionPaths.of(id));

            assertThat(Screens.words()).contains("Agreed", "Peru consented to version 1.");
            assertThat(Screens.buttons()).doesNotContain(CONSENT);
        });
        assertThat(stateOf(id)).isEqualTo(ActionState.AGREED);
    }

    @Test
    void an_objection_without_grounds_keeps_the_dialog_open_and_says_why() {
        var id = jointVisits.proposedIn(circle);

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click("Object…");
            Screens.click("Object for Peru to version 1");

            assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Please fill this in.");

            _setValue(_get(TextArea.class), "The second paragraph.");
            Screens.click("Object for Peru to version 1");
            Screens.go(ActionPaths.of(id));

            assertThat(Screens.words()).contains("Peru objected to version 1.", "The second paragraph.");
        });
        assertThat(stateOf(id)).isEqualTo(ActionState.IN_CONSULTATION);
    }

    @Test
    void a_reservation_that_is_too_long_stays_typed() {
        var id = jointVisits.proposedIn(circle);
        var tooLong = "x".repeat(Text.NOTE + 1);

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click("With reservation…");
            var field = _get(TextArea.class);
            field.setValue(tooLong);
            Screens.click("Consent for Peru to version 1 with this reservation");

            assertThat(field.getErrorMessage()).isEqualTo("At most 4,000 characters.");
            assertThat(field.getValue()).isEqualTo(tooLong);
        });
    }

    @Test
    void a_consent_to_a_text_that_changed_meanwhile_is_refused_in_words() {
        var id = jointVisits.proposedIn(circle);

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click(CONSENT);
            LosAngeles.run(circle.organiser(), () -> actions.rewrite(id, 1, "A second text."));
            Screens.click("Consent for Peru to version 1");

            assertThat(Screens.words()).contains("The text has changed since you read it.");
        });
        assertThat(jointVisits.seenBy(peru(), id).consents()).allMatch(each -> each.answer() == Answer.PENDING);
    }

    @Test
    void a_colleagues_answer_in_between_is_said_and_not_overwritten() {
        var id = jointVisits.proposedIn(circle);

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click(CONSENT);
            jointVisits.answer(id, peru(), Answer.OBJECTED, "The colleague objects.");
            Screens.click("Consent for Peru to version 1");

            assertThat(Screens.words()).contains("Somebody else saved this first.");
        });
        var own = jointVisits.seenBy(peru(), id).own();
        assertThat(own == null ? "" : own.statement()).isEqualTo("The colleague objects.");
    }

    @Test
    void who_holds_no_mandate_reads_who_does() {
        var id = jointVisits.proposedIn(circle);

        screens.as(circle.mission("PE").colleague(), () -> {
            Screens.go(ActionPaths.of(id));

            assertThat(Screens.words()).contains("Only a person with authority to bind Peru may answer: head.");
            assertThat(Screens.buttons()).doesNotContain(CONSENT, "Object…", "New version…");
        });
    }

    @Test
    void an_observer_sees_text_and_state_and_no_button() {
        var id = jointVisits.proposedIn(circle, Audience.WORKSPACE);
        jointVisits.answer(id, peru(), Answer.AGREED_WITH_RESERVATION, "Our law comes first.");

        screens.as(circle.observer().head(), () -> {
            Screens.go(ActionPaths.of(id));

            assertThat(Screens.words())
                    .contains(JointVisits.TEXT, "In consultation", "Observers read the text")
                    .doesNotContain("Our law comes first.", "with reservation");
            assertThat(Screens.buttons()).noneMatch(words -> words.contains("…"));
        });
    }

    @Test
    void hidden_absent_and_garbage_are_one_and_the_same_page() {
        var id = jointVisits.proposedIn(circle);

        screens.as(circle.observer().head(), () -> {
            Screens.go(ActionPaths.of(id));
            var hidden = Screens.words();
            Screens.go(ActionPaths.of(new ActionId(UUID.randomUUID())));
            var absent = Screens.words();
            Screens.go("actions/%27%20or%201=1");
            var garbage = Screens.words();

            assertThat(hidden).contains("There is nothing available here.").doesNotContain(JointVisits.TITLE);
            assertThat(absent).isEqualTo(hidden);
            assertThat(garbage).isEqualTo(hidden);
        });
    }

    @Test
    void an_earlier_version_is_read_with_the_answers_to_it() {
        var id = jointVisits.proposedIn(circle);
        jointVisits.answer(id, peru(), Answer.AGREED_WITH_RESERVATION, "Our law comes first.");
        LosAngeles.run(circle.organiser(), () -> actions.rewrite(id, 1, "A second text."));

        screens.as(peru(), () -> {
            Screens.go(ActionPaths.version(id, 1));

            assertThat(Screens.words())
                    .contains(JointVisits.TEXT, "Our law comes first.", "version 2 is")
                    .doesNotContain("A second text.");

            Screens.go(ActionPaths.of(id) + "/versions/seven");
            assertThat(Screens.words()).contains("There is nothing available here.");
        });
    }

    @Test
    void a_new_version_is_put_forward_from_the_page() {
        var id = jointVisits.agreedByAllBut(circle);

        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click("New version…");
            _setValue(_get(TextArea.class), "A second text.");
            Screens.click("Put forward and ask again");
        });

        var page = jointVisits.seenBy(peru(), id);
        assertThat(page.text().text()).isEqualTo("A second text.");
        assertThat(page.row().state()).isEqualTo(ActionState.IN_CONSULTATION);
    }

    @Test
    void a_new_version_that_changes_nothing_is_refused_beside_the_text() {
        var id = jointVisits.proposedIn(circle);

        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click("New version…");
            Screens.click("Put forward and ask again");

            assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("The text has not changed.");
        });
    }

    @Test
    void who_was_overtaken_by_another_version_sees_both_texts_and_loses_neither() {
        var id = jointVisits.proposedIn(circle);

        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click("New version…");
            _setValue(_get(TextArea.class), "My second text.");
            LosAngeles.run(circle.mission("EC").colleague(), () -> actions.rewrite(id, 1, "Their second text."));
            Screens.click("Put forward and ask again");

            assertThat(Screens.words()).contains("Their second text.", "My second text.");
            assertThat(_get(TextArea.class).getValue()).isEqualTo("My second text.");

            Screens.click("Put forward and ask again");
        });
        var page = jointVisits.seenBy(peru(), id);
        assertThat(page.text().number()).isEqualTo(3);
        assertThat(page.text().text()).isEqualTo("My second text.");
    }

    @Test
    void the_second_to_save_the_title_sees_both_and_may_save_again() {
        var id = jointVisits.proposedIn(circle);

        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.of(id));
            Screens.click("Title and due date…");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Mine");
            var revision = readings.page(id).revision();
            LosAngeles.run(
                    circle.mission("EC").colleague(),
                    () -> actions.edit(id, revision, new EditAction("Theirs", Due.open())));
            Screens.click("Save");

            assertThat(Screens.words()).contains("Somebody else saved this first", "Theirs", "Mine");

            Screens.click("Save");
        });
        assertThat(jointVisits.seenBy(peru(), id).row().title()).isEqualTo("Mine");
    }

    @Test
    void progress_is_reported_and_summed_and_the_lead_completes() {
        var id = jointVisits.agreedByAllBut(circle);
        LosAngeles.run(
                circle.mission("MX").head(),
                () -> actions.report(
                        id,
                        new ProgressReport(ProgressStatus.AT_RISK, "Two officers named.", LocalDate.of(2026, 2, 18))));

        screens.as(circle.organiser(), () -> {
            Screens.go(ActionPaths.of(id));
            assertThat(Screens.words()).contains("1 of 3 reported", "Two officers named.", "No information");

            Screens.click("Report for Ecuador…");
            Screens.click("Report");
            assertThat(status().getErrorMessage()).isEqualTo("Please fill this in.");
            assertThat(status().getGenericDataView().getItems())
                    .hasSize(6)
                    .doesNotContain(ProgressStatus.NO_INFORMATION);
            _setValue(status(), ProgressStatus.ON_TRACK);
            Screens.click("Report");
            Screens.go(ActionPaths.of(id));
            assertThat(Screens.words()).contains("2 of 3 reported");

            Screens.click("Complete the action…");
            assertThat(Screens.words()).contains("Not reported yet: Peru.");
            Screens.click("Complete the action");
            Screens.go(ActionPaths.of(id));
            assertThat(Screens.words()).contains("Completed");
            assertThat(Screens.buttons()).noneMatch(words -> words.startsWith("Report for"));
        });
    }

    @SuppressWarnings("unchecked")
    private static Select<ProgressStatus> status() {
        return _get(Select.class, spec -> spec.withLabel("Progress"));
    }

    private Person peru() {
        return circle.mission("PE").head();
    }

    private ActionState stateOf(ActionId id) {
        return jointVisits.seenBy(peru(), id).row().state();
    }
}
