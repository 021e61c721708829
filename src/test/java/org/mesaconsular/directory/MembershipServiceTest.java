package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class MembershipServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    CircleService circles;

    @Autowired
    MembershipService memberships;

    @Autowired
    MandateService mandates;

    @Autowired
    PeopleService people;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Test
    void an_observer_s_access_stops_by_itself_at_the_end_of_the_term() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var observer = circle.observer().head();
        limit(circle, circle.observer().id(), tomorrow());
        assertThat(LosAngeles.as(observer, circles::workspaces)).hasSize(1);

        passMoments(circle, circle.observer().id());

        assertThat(LosAngeles.as(observer, circles::workspaces)).isEmpty();
        assertThatThrownBy(() -> LosAngeles.as(
                        observer, () -> circles.standing(circle.workspace().id())))
                .isInstanceOf(NotFound.class);
        assertThat(LosAngeles.as(
                        observer, () -> people.peopleOf(circle.mission("PE").id())))
                .isEmpty();
    }

    @Test
    void who_left_is_shown_as_former_and_the_names_of_its_people_stay() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE");

        LosAngeles.run(circle.organiser(), () -> memberships.end(workspace, peru.id(), 0));

        LosAngeles.run(circle.organiser(), () -> {
            assertThat(circles.members(workspace))
                    .extracting(member -> member.party().id())
                    .doesNotContain(peru.id());
            assertThat(circles.formerMembers(workspace))
                    .singleElement()
                    .satisfies(member -> assertThat(member.party()).isEqualTo(peru.party()));
            assertThat(circles.seats(workspace)).extracting(Seat::party).doesNotContain(peru.id());
            assertThat(people.person(peru.head().id()).name()).isEqualTo("head");
        });
    }

    @Test
    void who_comes_back_gets_another_term_with_the_seats_and_without_the_mandates() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE");
        LosAngeles.run(circle.organiser(), () -> memberships.end(workspace, peru.id(), 0));

        LosAngeles.run(circle.organiser(), () -> memberships.admit(workspace, peru.id(), MembershipKind.MEMBER));

        assertThat(LosAngeles.as(circle.organiser(), () -> memberships.termsOf(List.of(peru.id()))))
                .hasSize(2);
        assertThat(LosAngeles.as(circle.organiser(), () -> circles.formerMembers(workspace)))
                .isEmpty();
        assertThat(LosAngeles.as(peru.head(), () -> circles.standing(workspace)))
                .returns(true, Standing::speaks)
                .returns(false, Standing::binds);
    }

    @Test
    void the_last_day_lasts_till_midnight_in_the_workspace_s_zone() {
        var circle = losAngeles.of(List.of("EC"));
        var day = tomorrow();

        limit(circle, circle.observer().id(), day);

        assertThat(term(circle, circle.observer().id()).end())
                .isEqualTo(day.plusDays(1).atStartOfDay(LosAngeles.ZONE).toInstant());
    }

    @Test
    void in_another_zone_the_last_day_ends_there() {
        var circle = losAngeles.of(List.of("EC"));
        var workspace = circle.workspace();
        var lima = ZoneId.of("America/Lima");
        var day = tomorrow();
        limit(circle, circle.observer().id(), day);

        LosAngeles.run(
                circle.administrator(),
                () -> circles.edit(
                        workspace.id(),
                        workspace.revision(),
                        new WorkspaceForm(workspace.code(), workspace.name(), lima, false)));

        assertThat(term(circle, circle.observer().id()).end())
                .isEqualTo(day.plusDays(1).atStartOfDay(lima).toInstant());
    }

    @Test
    void a_day_that_is_over_and_an_edit_of_something_older_are_refused() {
        var circle = losAngeles.of(List.of("EC"));
        var workspace = circle.workspace().id();
        var observer = circle.observer().id();

        assertThatThrownBy(() -> limit(circle, observer, tomorrow().minusDays(2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.dayIsOver");
        limit(circle, observer, tomorrow());
        assertThatThrownBy(() ->
                        LosAngeles.run(circle.organiser(), () -> memberships.limit(workspace, observer, 0, tomorrow())))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void a_term_that_is_over_is_not_prolonged() {
        var circle = losAngeles.of(List.of("EC"));
        var workspace = circle.workspace().id();
        var observer = circle.observer().id();
        LosAngeles.run(circle.organiser(), () -> memberships.end(workspace, observer, 0));

        assertThatThrownBy(
                        () -> LosAngeles.run(circle.organiser(), () -> memberships.limit(workspace, observer, 1, null)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.termIsOver");
    }

    @Test
    void organisers_and_the_portal_s_administrator_decide_who_belongs_and_nobody_else() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var workspace = circle.workspace().id();
        var observer = circle.observer().id();
        var ofPeru = administrators.of(circle.mission("PE").party());

        for (var person :
                List.of(circle.mission("PE").head(), ofPeru, circle.observer().head())) {
            assertThatThrownBy(() -> LosAngeles.run(person, () -> memberships.end(workspace, observer, 0)))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("refusal.onlyOrganiserOrPortal");
        }
        LosAngeles.run(circle.administrator(), () -> memberships.end(workspace, observer, 0));
        LosAngeles.run(circle.organiser(), () -> memberships.admit(workspace, observer, MembershipKind.OBSERVER));
    }

    @Test
    void an_organiser_does_not_end_the_own_party_s_term() {
        var circle = losAngeles.of(List.of("EC", "PE"));

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> memberships.end(
                                circle.workspace().id(), circle.mission("EC").id(), 0)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.notTheOwnParty");
    }

    @Test
    void a_circle_of_others_is_not_there_to_be_managed() {
        var mine = losAngeles.of(List.of("EC"));
        var other = losAngeles.of(List.of("PE"));

        assertThatThrownBy(() -> LosAngeles.run(
                        mine.organiser(),
                        () -> memberships.admit(
                                other.workspace().id(), mine.mission("EC").id(), MembershipKind.MEMBER)))
                .isInstanceOf(NotFound.class);
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock.withZone(LosAngeles.ZONE)).plusDays(1);
    }

    private void limit(Circle circle, PartyId party, LocalDate day) {
        LosAngeles.run(
                circle.organiser(),
                () -> memberships.limit(
                        circle.workspace().id(), party, term(circle, party).revision(), day));
    }

    private Term term(Circle circle, PartyId party) {
        return LosAngeles.as(
                        circle.organiser(),
                        () -> circles.members(circle.workspace().id()))
                .stream()
                .filter(member -> member.party().id().equals(party))
                .map(Member::term)
                .findFirst()
                .orElseThrow();
    }

    /** Time goes on past the end, without anybody's act. */
    private void passMoments(Circle circle, PartyId party) {
        database.update(
                "update membership set ends_at = current_timestamp - interval '1' second"
                        + " where workspace_id = ? and party_id = ?",
                circle.workspace().id().value(),
                party.value());
    }
}
