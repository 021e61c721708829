package org.mesaconsular.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mesaconsular.testing.Screens.buttons;
import static org.mesaconsular.testing.Screens.click;
import static org.mesaconsular.testing.Screens.clickInDialog;
import static org.mesaconsular.testing.Screens.dialogOpen;
import static org.mesaconsular.testing.Screens.field;
import static org.mesaconsular.testing.Screens.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitService;
import org.mesaconsular.visit.VisitState;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class VisitViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits fixture;

    @Autowired
    Screens screens;

    @Autowired
    VisitPages pages;

    @Autowired
    VisitService visits;

    @Autowired
    FindingService findings;

    @Test
    void a_denied_visit_says_on_what_grounds_and_why_it_takes_no_findings_on_conditions() {
        var circle = losAngeles.nine();
        var visit = fixture.denied(circle);

        as(circle.organiser(), visit, () -> {
            assertThat(words())
                    .contains("Access: Denied", "Not conducted", "Operational reasons, letter of 18 February")
                    .contains("Nobody on the team was inside");
            click("Enter a finding");
            assertThat(offeredSections()).containsExactly(FindingSection.CONSULAR, FindingSection.LEGALITY);
        });
    }

    @Test
    void a_refused_save_keeps_what_was_typed_and_says_why_beside_the_field() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);
        lead(circle, () -> visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, "")));

        as(circle.organiser(), visit, () -> {
            click("Record a step");
            Select<AccessStatus> status = select("What happened");
            _setValue(status, AccessStatus.DENIED);
            clickInDialog("Save");

            assertThat(dialogOpen()).isTrue();
            var grounds = field(TextArea.class, "Grounds given by the authority");
            assertThat(grounds.isInvalid()).isTrue();
            assertThat(grounds.getErrorMessage()).startsWith("State the grounds");
            assertThat(status.getValue()).isEqualTo(AccessStatus.DENIED);

            _setValue(grounds, "Operational reasons");
            clickInDialog("Save");
            assertThat(dialogOpen()).isFalse();
        });
        assertThat(LosAngeles.as(circle.organiser(), () -> pages.page(visit))
                        .visit()
                        .access())
                .isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void a_mission_of_the_team_enters_a_finding_and_is_warned_of_personal_data() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);

        as(circle.mission("MX").colleague(), visit, () -> {
            assertThat(buttons()).contains("Enter a finding").doesNotContain("Record a step", "Edit");
            click("Enter a finding");
            Select<FindingSection> section = select("Section");
            _setValue(section, FindingSection.HEALTH);
            var text = field(TextArea.class, "What was found");
            _setValue(text, "Spoke with A123456789");
            assertThat(text.getHelperText()).contains("an alien registration number");
            _setValue(text, "One nurse for 800 people");
            assertThat(text.getHelperText()).doesNotContain("an alien registration number");
            clickInDialog("Save");
            Screens.go(VisitNavigation.path(visit));
            assertThat(words()).contains("One nurse for 800 people", "Medical services", "2 · Concern");
        });
    }

    @Test
    void personal_data_for_the_own_mission_is_saved_once_the_person_confirms() {
        var circle = losAngeles.of(List.of("EC", "MX"));
        var visit = fixture.conducted(circle, Audience.MEMBERS);

        as(circle.mission("MX").colleague(), visit, () -> {
            click("Enter a finding");
            Select<FindingSection> section = select("Section");
            _setValue(section, FindingSection.HEALTH);
            Select<Audience> audience = select("Who may see it");
            _setValue(audience, Audience.OWN);
            var text = field(TextArea.class, "What was found");
            _setValue(text, "Spoke with A123456789");
            clickInDialog("Save");
            assertThat(dialogOpen()).isTrue();
            assertThat(text.getErrorMessage())
                    .contains("an alien registration number")
                    .doesNotContain("123456789");

            var confirm = _get(
                    Checkbox.class,
                    any -> any.withPredicate(box -> box.getLabel().startsWith("I confirm")));
            _setValue(confirm, true);
            clickInDialog("Save");
            assertThat(dialogOpen()).isFalse();
            assertThat(findings.ofVisit(visit)).hasSize(1);
        });
    }

    @Test
    void a_stricter_finding_is_not_on_the_page_of_who_may_not_see_it() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);
        var canary = "canary-" + visit.value();
        LosAngeles.as(
                circle.mission("MX").head(),
                () -> findings.enter(visit, Visits.finding(canary, Severity.SERIOUS, Audience.OWN)));

        as(circle.mission("MX").head(), visit, () -> assertThat(words()).contains(canary));
        for (var person : List.of(circle.organiser(), circle.observer().head())) {
            as(person, visit, () -> assertThat(words()).doesNotContain(canary));
        }
    }

    @Test
    void somebody_outside_the_team_is_offered_no_act() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);

        as(
                circle.observer().head(),
                visit,
                () -> assertThat(buttons())
                        .doesNotContain("Enter a finding", "Record a step", "Enter figures", "Edit"));
    }

    @Test
    void a_state_that_needs_words_asks_for_them() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);

        as(circle.organiser(), visit, () -> {
            click("Cancel the visit…");
            clickInDialog("Save");
            assertThat(field(TextArea.class, "Reason").isInvalid()).isTrue();
            _setValue(field(TextArea.class, "Reason"), "The facility was closed");
            clickInDialog("Save");
        });
        assertThat(LosAngeles.as(circle.organiser(), () -> pages.page(visit))
                        .visit()
                        .state())
                .isEqualTo(VisitState.CANCELLED);
    }

    @Test
    void a_click_that_is_refused_says_why_and_changes_nothing() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);
        lead(circle, () -> visits.advance(visit, VisitState.CONFIRMED, ""));

        as(circle.organiser(), visit, () -> {
            click("Record the team’s arrival");
            expectNotifications("Access has not been granted: record the authority’s answer first.");
        });
        assertThat(LosAngeles.as(circle.organiser(), () -> pages.page(visit))
                        .visit()
                        .state())
                .isEqualTo(VisitState.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits/not-an-id", "visits/00000000-0000-0000-0000-000000000000", "visits/1-1-1-1-1"})
    void garbage_and_absence_are_one_page(String path) {
        var circle = losAngeles.nine();

        screens.as(circle.organiser(), path, () -> assertThat(words()).contains("Not found"));
    }

    @Test
    void a_hidden_visit_is_the_same_page_as_an_absent_one() {
        var circle = losAngeles.nine();
        var hidden = fixture.proposed(circle, Audience.NAMED);
        var peru = circle.mission("PE").head();

        as(peru, hidden, () -> {
            var seen = words();
            Screens.go("visits/00000000-0000-0000-0000-000000000000");
            assertThat(seen).isEqualTo(words()).contains("Not found");
        });
    }

    @Test
    void hostile_words_are_shown_as_typed() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var hostile = "<img src=x onerror=alert(1)> {0} '; drop table visit; --";
        LosAngeles.as(
                circle.organiser(),
                () -> findings.enter(visit, Visits.finding(hostile, Severity.CONCERN, Audience.MEMBERS)));

        as(circle.organiser(), visit, () -> assertThat(words()).contains(hostile));
    }

    private void as(Person person, VisitId visit, Runnable work) {
        screens.as(person, VisitNavigation.path(visit), work);
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return (Select<T>) field(Select.class, label);
    }

    private static List<FindingSection> offeredSections() {
        Select<FindingSection> section = select("Section");
        return section.getListDataView().getItems().toList();
    }

    private static void lead(Circle circle, Runnable work) {
        LosAngeles.run(circle.organiser(), work);
    }
}
