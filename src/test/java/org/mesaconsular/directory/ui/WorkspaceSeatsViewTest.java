package org.mesaconsular.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.MandateService;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WorkspaceSeatsViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Screens screens;

    @Autowired
    MembershipService memberships;

    @Autowired
    MandateService mandates;

    @Autowired
    Clock clock;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void an_organiser_finds_the_way_from_the_parties_and_a_delegate_does_not() {
        var circle = losAngeles.of(List.of("EC", "PE"));

        screens.open(circle.mission("PE").colleague(), "parties");
        assertThat(Screens.words()).doesNotContain("Members, seats and authority to bind");
        screens.open(circle.organiser(), "parties");

        assertThat(Screens.words()).contains("Members, seats and authority to bind");
    }

    @Test
    void the_organiser_sets_an_observer_s_last_day_and_everybody_reads_it() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), path(circle));

        Screens.clickFor("Set the last day · KIND");
        _setValue(Screens.field(DatePicker.class, "Last day"), LocalDate.of(2099, 12, 31));
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("Observer · Until 31 Dec 2099");
        screens.open(circle.mission("PE").head(), "parties");
        assertThat(Screens.words()).contains("Until 31 Dec 2099");
    }

    @Test
    void a_last_day_that_is_over_is_said_beside_the_field() {
        var circle = losAngeles.of(List.of("EC"));
        screens.open(circle.organiser(), path(circle));

        Screens.clickFor("Set the last day · KIND");
        _setValue(Screens.field(DatePicker.class, "Last day"), LocalDate.of(2020, 1, 1));
        Screens.clickInDialog("Save");

        assertThat(Screens.field(DatePicker.class, "Last day").getErrorMessage())
                .isEqualTo("This day has already passed.");
    }

    @Test
    void of_two_who_set_the_last_day_the_second_sees_both() {
        var circle = losAngeles.of(List.of("EC"));
        screens.open(circle.organiser(), path(circle));
        Screens.clickFor("Set the last day · KIND");
        _setValue(Screens.field(DatePicker.class, "Last day"), LocalDate.of(2099, 12, 31));

        LosAngeles.run(
                circle.administrator(),
                () -> memberships.limit(
                        circle.workspace().id(), circle.observer().id(), 0, LocalDate.of(2098, 6, 30)));
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("Somebody else saved this first", "30 Jun 2098");
        Screens.clickInDialog("Save");
        assertThat(Screens.words()).contains("Until 31 Dec 2099");
    }

    @Test
    void a_party_whose_term_is_ended_is_former_and_its_people_are_in_no_circle() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), path(circle));

        Screens.clickFor("End participation now · KIND");
        Screens.clickInDialog("End participation now");

        assertThat(Screens.words()).contains("Formerly at the table");
        screens.open(circle.observer().head(), "parties");
        assertThat(Screens.words())
                .contains("Parties appear here once you are in a workspace.")
                .doesNotContain(circle.workspace().name());
    }

    @Test
    void an_open_page_of_an_ended_observer_leads_out_of_the_circle_at_the_next_step() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.observer().head(), "parties");
        assertThat(Screens.words()).contains(circle.workspace().name());

        LosAngeles.run(
                circle.organiser(),
                () -> memberships.end(circle.workspace().id(), circle.observer().id(), 0));
        Screens.go("parties");

        assertThat(Screens.words()).doesNotContain(circle.workspace().name());
    }

    @Test
    void the_party_s_administrator_gives_and_ends_a_mandate() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE");
        screens.open(administrators.of(peru.party()), path(circle));

        Screens.click("Give authority to bind");
        _get(Select.class, box -> box.withLabel("Person")).setValue(peru.colleague());
        _setValue(Screens.field(DatePicker.class, "First day"), LocalDate.of(2099, 1, 1));
        _setValue(Screens.field(DatePicker.class, "Last day"), LocalDate.of(2099, 3, 1));
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("1 Jan 2099 – 1 Mar 2099", "Not yet begun", "May bind the mission");
        Screens.clickFor("End the authority · colleague");
        Screens.clickInDialog("End the authority");
        assertThat(Screens.words()).contains("Withdrawn before it began on 1 Jan 2099");
    }

    @Test
    void a_mandate_without_a_person_is_refused_beside_the_field() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(administrators.of(circle.mission("PE").party()), path(circle));

        Screens.click("Give authority to bind");
        Screens.clickInDialog("Save");

        assertThat(_get(Select.class, box -> box.withLabel("Person")).getErrorMessage())
                .isEqualTo("Please fill this in.");
    }

    @Test
    void of_two_who_limit_a_mandate_the_second_sees_both() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE");
        var administrator = administrators.of(peru.party());
        var today = LocalDate.now(clock.withZone(LosAngeles.ZONE));
        screens.open(administrator, path(circle));
        Screens.clickFor("Set the last day · head");
        _setValue(Screens.field(DatePicker.class, "Last day"), today.plusDays(3));

        var held = LosAngeles.as(administrator, () -> mandates.of(peru.id())).getFirst();
        LosAngeles.run(administrator, () -> mandates.endWith(held.id(), held.revision(), LocalDate.of(2098, 6, 30)));
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("Somebody else saved this first", "30 Jun 2098");
    }

    @Test
    void the_people_s_page_shows_who_holds_the_mandate_where() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE");

        screens.open(administrators.of(peru.party()), "administration");

        assertThat(Screens.words())
                .contains(
                        "Authority to bind the mission",
                        "head · " + circle.workspace().name(),
                        "May bind the mission");
    }

    @Test
    void an_organiser_names_another_organiser() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), path(circle));

        Screens.clickFor("Name as organiser · colleague");
        Screens.clickInDialog("Name as organiser");

        assertThat(Screens.words().split("Organiser\n", -1).length).isGreaterThan(2);
    }

    @Test
    void a_seat_is_taken_back_by_the_party_s_administrator() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(administrators.of(circle.mission("PE").party()), path(circle));

        Screens.clickFor("Withdraw the seat · head");
        Screens.clickInDialog("Withdraw the seat");

        assertThat(Screens.words()).contains("No seat", "Ended");
    }

    private static String path(Circle circle) {
        return "administration/workspaces/" + circle.workspace().id().value();
    }
}
