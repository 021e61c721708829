package org.mesaconsular.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On the demonstration, whose desks have something on them. */
@ServiceTest
@TestPropertySource(properties = "mesa.demo=true")
class DeskViewTest {

    private static final String JOINT_VISITS = "Visitas conjuntas a los centros penitenciarios";
    private static final String ANNOUNCEMENT = "Guardia consular conjunta durante los feriados";
    private static final String NEXT_MEETING = "Segunda reunión de coordinación";

    @Autowired
    Screens screens;

    @Autowired
    PeopleService people;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits jointVisits;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void the_mandate_holder_is_asked_for_the_consent_that_is_missing() {
        screens.open(person("consul@pe.example.org"), "");

        assertThat(_get(H1.class).getText()).contains("María Quispe");
        assertThat(Screens.words()).contains("Awaiting Peru", JOINT_VISITS, "8 of 9");
    }

    @Test
    void a_delegate_without_mandate_is_not_asked_to_consent_but_to_answer_the_invitation() {
        screens.open(person("delegate@gt.example.org"), "");

        assertThat(asked()).noneMatch(label -> label.endsWith(JOINT_VISITS));
        assertThat(asked()).anyMatch(label -> label.endsWith(NEXT_MEETING));
    }

    @Test
    void an_invitation_is_accepted_on_the_spot() {
        screens.open(person("consul@sv.example.org"), "");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Accept – " + NEXT_MEETING))));
        Screens.go("");

        assertThat(asked()).noneMatch(label -> label.endsWith(NEXT_MEETING));
    }

    @Test
    void what_comes_is_there_for_observers_too_as_far_as_it_is_released() {
        screens.open(person("observer@kind.example.org"), "");

        assertThat(Screens.words())
                .contains("In the next fourteen days", NEXT_MEETING)
                .doesNotContain(JOINT_VISITS);
    }

    @Test
    void the_portals_administrator_is_told_what_there_is_to_do_and_sees_no_content() {
        screens.open(person("admin@example.org"), "");

        assertThat(Screens.words())
                .contains("To do", "you do not see their content")
                .doesNotContain(NEXT_MEETING);
    }

    /** Whoever never answers would else have a page of thousands of rows. */
    @Test
    void of_each_kind_the_desk_holds_the_first_and_says_how_many_more_there_are() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        for (int number = 0; number < 11; number++) {
            jointVisits.proposedIn(circle);
        }

        screens.open(circle.mission("PE").head(), "");

        assertThat(asked()).filteredOn(label -> label.startsWith("Consent")).hasSize(8);
        assertThat(Screens.words()).contains("3 more in the list");
    }

    @Test
    void members_and_observers_read_what_is_announced_and_only_organisers_change_it() {
        for (var reader : List.of("consul@pe.example.org", "observer@kind.example.org")) {
            screens.open(person(reader), "");

            assertThat(Screens.words()).contains(ANNOUNCEMENT, "El teléfono de guardia", "Ecuador");
            assertThat(asked()).noneMatch(label -> label.endsWith(ANNOUNCEMENT));
        }
        screens.open(person("consul@ec.example.org"), "");
        assertThat(asked()).contains("Edit – " + ANNOUNCEMENT, "Withdraw – " + ANNOUNCEMENT);
    }

    @Test
    void where_nothing_is_announced_members_see_nothing_and_organisers_a_button() {
        var circle = losAngeles.of(List.of("EC", "PE"));

        screens.open(circle.mission("PE").head(), "");
        assertThat(Screens.words()).doesNotContain("Announcements", "Write an announcement");

        screens.open(circle.organiser(), "");
        assertThat(Screens.words()).doesNotContain("Announcements").contains("Write an announcement");
    }

    @Test
    void an_organiser_writes_changes_and_withdraws_on_the_desk() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), "");

        Screens.click("Write an announcement");
        Screens.clickInDialog("Save");
        assertThat(Screens.field(TextField.class, "Title").isInvalid()).isTrue();
        _setValue(Screens.field(TextField.class, "Title"), "Consulates closed on Friday");
        _setValue(Screens.field(TextArea.class, "Text"), "One telephone for all.");
        Screens.clickInDialog("Save");
        assertThat(Screens.words()).contains("Announcements", "Consulates closed on Friday", "One telephone for all.");

        Screens.clickFor("Edit – Consulates closed on Friday");
        _setValue(Screens.field(TextField.class, "Title"), "Consulates closed on Monday");
        Screens.clickInDialog("Save");
        Screens.clickFor("Withdraw – Consulates closed on Monday");
        Screens.clickInDialog("Withdraw");
        assertThat(Screens.words()).doesNotContain("Announcements", "Consulates closed");
    }

    private static List<String> asked() {
        return _find(Button.class).stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }

    private Person person(String email) {
        return Viewers.as(
                new Viewer.House("test", null), () -> people.byEmail(email).orElseThrow(NotFound::new));
    }
}
