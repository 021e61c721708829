package org.mesaconsular.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    MeetingService meetings;

    @Autowired
    InvitationService invitations;

    @Test
    void a_list_goes_on_where_it_ended_also_among_meetings_that_begin_together() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var later = on(circle, "2031-03-01T10:00");
        var one = on(circle, "2031-02-24T10:00");
        var other = on(circle, "2031-02-24T10:00");
        on(circle, "2021-02-24T10:00");

        var first = slice(circle, MeetingPeriod.UPCOMING, MeetingSlice.start(MeetingPeriod.UPCOMING));
        var second = slice(circle, MeetingPeriod.UPCOMING, next(first));

        assertThat(first.rows()).extracting(MeetingRow::id).containsExactlyInAnyOrder(one, other);
        assertThat(second.rows()).extracting(MeetingRow::id).containsExactly(later);
        assertThat(second.next()).isNull();
    }

    @Test
    void past_meetings_come_last_one_first() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var older = on(circle, "2020-02-24T10:00");
        var newer = on(circle, "2021-02-24T10:00");
        on(circle, "2031-02-24T10:00");

        var past = slice(circle, MeetingPeriod.PAST, MeetingSlice.start(MeetingPeriod.PAST));

        assertThat(past.rows()).extracting(MeetingRow::id).containsExactly(newer, older);
    }

    @Test
    void people_of_another_circle_and_nobody_list_nothing() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var stranger = losAngeles.of(List.of("BO")).organiser();
        on(circle, "2031-02-24T10:00");

        assertThat(list(stranger, circle)).isEmpty();
        assertThat(list(circle.administrator(), circle)).isEmpty();
        assertThat(Viewers.as(new Viewer.Nobody(), () -> list(circle))).isEmpty();
        assertThat(list(circle.mission("PE").colleague(), circle)).hasSize(1);
    }

    @Test
    void an_invitation_is_asked_of_the_party_until_it_is_answered() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var workspace = circle.workspace().id();
        var meeting = fixture.convened(circle);

        assertThat(LosAngeles.as(
                        peru.head(), () -> meetings.unanswered(workspace, 20).items()))
                .extracting(invitation -> invitation.row().id())
                .containsExactly(meeting);
        assertThat(LosAngeles.as(
                        circle.organiser(),
                        () -> meetings.unanswered(workspace, 20).items()))
                .isEmpty();

        var revision = fixture.revision(meeting, peru);
        LosAngeles.run(peru.colleague(), () -> invitations.answer(meeting, revision, Answer.DECLINED, ""));

        assertThat(LosAngeles.as(
                        peru.head(), () -> meetings.unanswered(workspace, 20).items()))
                .isEmpty();
    }

    @Test
    void what_comes_is_what_was_convened_and_begins_within_the_span() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var meeting = on(circle, "2031-02-24T10:00");
        on(circle, "2031-03-24T10:00");
        fixture.draft(
                circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE, LocalDateTime.parse("2031-02-24T11:00")));

        var coming = LosAngeles.as(
                circle.organiser(),
                () -> meetings.coming(
                        circle.workspace().id(),
                        Instant.parse("2031-02-24T18:00:00Z"),
                        Instant.parse("2031-03-10T18:00:00Z"),
                        20));

        assertThat(coming).extracting(MeetingRow::id).containsExactly(meeting);
    }

    private MeetingId on(Circle circle, String start) {
        return fixture.convened(circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE, LocalDateTime.parse(start)));
    }

    private List<MeetingRow> list(Person person, Circle circle) {
        return LosAngeles.as(person, () -> list(circle));
    }

    private List<MeetingRow> list(Circle circle) {
        return meetings.list(
                        circle.workspace().id(), MeetingPeriod.UPCOMING, MeetingSlice.start(MeetingPeriod.UPCOMING), 10)
                .rows();
    }

    private MeetingSlice slice(Circle circle, MeetingPeriod period, MeetingSlice.Place after) {
        return LosAngeles.as(
                circle.organiser(), () -> meetings.list(circle.workspace().id(), period, after, 2));
    }

    private static MeetingSlice.Place next(MeetingSlice slice) {
        var next = slice.next();
        assertThat(next).isNotNull();
        return Objects.requireNonNull(next);
    }
}
