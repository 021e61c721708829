package org.mesaconsular.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingsOfBodiesTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    CallingService calling;

    @Autowired
    InvitationService invitations;

    @Autowired
    MeetingPageService pages;

    @Autowired
    MeetingService meetings;

    @Autowired
    SessionsOfBodies sessions;

    @Autowired
    BodyService bodies;

    @Autowired
    Clock clock;

    private static final Locale ENGLISH = Locale.ENGLISH;

    private Circle circle;
    private Body committee;

    @BeforeEach
    void a_circle_with_a_committee() {
        circle = losAngeles.of(List.of("EC", "PE", "CL"));
        committee = found(circle, "Committee");
    }

    @Test
    void a_meeting_bears_the_name_of_the_body_that_meets_on_its_page_and_in_the_list() {
        var session = fixture.convened(circle, of(MeetingKind.REGULAR, committee, Audience.WORKSPACE, 0));
        var plain = fixture.convened(circle);

        LosAngeles.run(circle.observer().head(), () -> {
            assertThat(pages.page(session).row().bodyName(ENGLISH)).isEqualTo("Committee");
            assertThat(pages.page(plain).row().bodyName(ENGLISH)).isEmpty();
            var period = pages.page(session).row().facts().ends().instant().isAfter(clock.instant())
                    ? MeetingPeriod.UPCOMING
                    : MeetingPeriod.PAST;
            assertThat(meetings.list(circle.workspace().id(), period, MeetingSlice.start(period), 10)
                            .rows())
                    .extracting(row -> row.bodyName(ENGLISH))
                    .contains("Committee");
        });
    }

    @Test
    void a_body_of_another_circle_or_a_dissolved_one_does_not_meet() {
        var foreign = found(losAngeles.of(List.of("EC")), "Foreign");
        var dissolved = found(circle, "Dissolved");
        LosAngeles.run(circle.organiser(), () -> bodies.dissolve(dissolved.id(), dissolved.revision()));

        for (var body : List.of(foreign, dissolved)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> fixture.draft(circle, of(MeetingKind.REGULAR, body, Audience.MEMBERS, 0)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("body"))
                    .withMessage("refusal.bodyNotThere");
        }
    }

    @Test
    void a_meeting_of_a_body_dissolved_since_can_still_be_changed_and_no_other_moved_there() {
        var form = of(MeetingKind.REGULAR, committee, Audience.MEMBERS, 0);
        var session = fixture.convened(circle, form);
        var plain = fixture.convened(circle);
        LosAngeles.run(circle.organiser(), () -> {
            bodies.dissolve(committee.id(), committee.revision());

            calling.edit(session, pages.page(session).revision(), form);
            assertThat(pages.page(session).row().bodyName(ENGLISH)).isEqualTo("Committee");
            var revision = pages.page(plain).revision();
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> calling.edit(plain, revision, form));
        });
    }

    @Test
    void regular_sessions_of_this_year_that_were_called_count_and_no_others() {
        fixture.convened(circle, of(MeetingKind.REGULAR, committee, Audience.MEMBERS, 0));
        var ended = fixture.convened(circle, of(MeetingKind.REGULAR, committee, Audience.MEMBERS, 0));
        var cancelled = fixture.convened(circle, of(MeetingKind.REGULAR, committee, Audience.MEMBERS, 0));
        LosAngeles.run(circle.organiser(), () -> {
            calling.open(ended);
            calling.end(ended);
            calling.cancel(cancelled, "Elections");
        });
        fixture.draft(circle, of(MeetingKind.REGULAR, committee, Audience.MEMBERS, 0));
        fixture.convened(circle, of(MeetingKind.SPECIAL, committee, Audience.MEMBERS, 0));
        fixture.convened(circle, of(MeetingKind.REGULAR, committee, Audience.MEMBERS, 1));
        fixture.convened(circle, of(MeetingKind.REGULAR, committee, Audience.MEMBERS, -1));

        assertThat(thisYear(circle.mission("PE").head())).containsExactly(Map.entry(committee.id(), 2));
    }

    @Test
    void a_session_counts_for_whom_it_is_and_for_nobody_else() {
        var form = of(MeetingKind.REGULAR, committee, Audience.NAMED, 0);
        var peru = circle.mission("PE");
        LosAngeles.run(circle.organiser(), () -> {
            var meeting = calling.call(circle.workspace().id(), form);
            invitations.invite(meeting, List.of(peru.id()));
            calling.convene(meeting);
        });

        assertThat(thisYear(peru.head())).containsExactly(Map.entry(committee.id(), 1));
        assertThat(thisYear(circle.mission("CL").head())).isEmpty();
        assertThat(thisYear(circle.observer().head())).isEmpty();
        assertThat(thisYear(circle.administrator())).isEmpty();
    }

    private Map<BodyId, Integer> thisYear(Person person) {
        return LosAngeles.as(person, () -> sessions.thisYear(circle.workspace().id()));
    }

    private Body found(Circle where, String name) {
        return LosAngeles.as(
                where.organiser(),
                () -> bodies.found(
                        where.workspace().id(),
                        new BodyForm(Map.of(InterfaceLanguage.EN, name), null, null, "", "", 3)));
    }

    /** On the last day of a year, which in Greenwich is the next one already. */
    private MeetingForm of(MeetingKind kind, Body body, Audience audience, int years) {
        var year = clock.instant().atZone(LosAngeles.ZONE).getYear() + years;
        var lastEvening = LocalDateTime.of(year, 12, 31, 20, 0);
        return LosAngelesMeeting.session(LosAngelesMeeting.form(circle, audience, lastEvening), kind, body.id());
    }
}
