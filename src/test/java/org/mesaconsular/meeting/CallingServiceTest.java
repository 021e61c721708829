package org.mesaconsular.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mesaconsular.shared.AgreedTime.Pass;
import org.mesaconsular.shared.AmbiguousLocalTime;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NoSuchLocalTime;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CallingServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    CallingService calling;

    @Autowired
    MeetingPageService pages;

    @Autowired
    InvitationService invitations;

    @Test
    void only_an_organiser_calls_a_meeting() {
        var circle = losAngeles.nine();
        var form = LosAngelesMeeting.form(circle, Audience.MEMBERS);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> LosAngeles.as(
                        circle.mission("PE").head(),
                        () -> calling.call(circle.workspace().id(), form)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.onlyOrganiser"));
        assertThatThrownBy(() -> LosAngeles.as(
                        circle.administrator(),
                        () -> calling.call(circle.workspace().id(), form)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_draft_is_not_there_for_the_parties_invited_until_it_is_convened() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        var meeting = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));

        assertThatThrownBy(() -> LosAngeles.as(peru, () -> pages.page(meeting))).isInstanceOf(NotFound.class);

        LosAngeles.run(circle.organiser(), () -> calling.convene(meeting));

        var page = LosAngeles.as(peru, () -> pages.page(meeting));
        assertThat(page.row().symbol()).isEqualTo(circle.workspace().code() + "/2031/M1");
        assertThat(page.row().audience()).isEqualTo(Audience.MEMBERS);
        assertThat(page.row().delegations()).hasSize(9);
    }

    @Test
    void the_host_attends_by_hosting_and_counts_once() {
        var circle = losAngeles.nine();

        var meeting = fixture.convened(circle);

        var tally = page(circle, meeting).row().tally();
        assertThat(tally).isEqualTo(new AttendanceTally(1, 0, 0, 8));
    }

    @Test
    void a_new_host_attends_and_the_former_one_is_asked_again() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        var mexico = circle.mission("MX");
        var form = LosAngelesMeeting.form(circle, Audience.WORKSPACE);
        var moved = new MeetingForm(
                form.title(),
                form.kind(),
                form.body(),
                mexico.id(),
                form.objectives(),
                form.place(),
                form.zone(),
                form.start(),
                form.startPass(),
                form.end(),
                form.endPass(),
                form.audience());

        LosAngeles.run(
                circle.organiser(),
                () -> calling.edit(meeting, pages.page(meeting).revision(), moved));

        assertThat(fixture.invitation(meeting, mexico).answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(fixture.invitation(meeting, circle.mission("EC")).answer()).isEqualTo(Answer.NO_ANSWER);
        assertThat(page(circle, meeting).row().delegations().getFirst().party().id())
                .isEqualTo(mexico.id());
    }

    @Test
    void members_do_not_see_a_meeting_of_those_named_unless_they_are_invited() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var chile = circle.mission("CL");
        var meeting = LosAngeles.as(circle.organiser(), () -> {
            var draft = calling.call(circle.workspace().id(), LosAngelesMeeting.form(circle, Audience.NAMED));
            invitations.invite(draft, List.of(peru.id()));
            calling.convene(draft);
            return draft;
        });

        assertThat(LosAngeles.as(peru.head(), () -> pages.page(meeting)).row().delegations())
                .hasSize(2);
        assertThatThrownBy(() -> LosAngeles.as(chile.head(), () -> pages.page(meeting)))
                .isInstanceOf(NotFound.class);

        LosAngeles.run(circle.organiser(), () -> invitations.invite(meeting, List.of(chile.id())));

        assertThat(LosAngeles.as(chile.head(), () -> pages.page(meeting)).row().delegations())
                .hasSize(3);
    }

    @Test
    void a_meeting_to_which_an_observer_is_invited_cannot_become_one_for_members() {
        var circle = losAngeles.nine();
        var meeting = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE));
        var revision = page(circle, meeting).revision();
        var narrower = LosAngelesMeeting.form(circle, Audience.MEMBERS);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> LosAngeles.run(circle.organiser(), () -> calling.edit(meeting, revision, narrower)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("audience"));
        assertThat(page(circle, meeting).row().facts().audience()).isEqualTo(Audience.WORKSPACE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"OWN", "PUBLIC"})
    void a_meeting_is_neither_for_oneself_nor_for_the_world(Audience audience) {
        var circle = losAngeles.of(List.of("EC"));
        var form = LosAngelesMeeting.form(circle, audience);

        assertThatThrownBy(() -> LosAngeles.as(
                        circle.organiser(),
                        () -> calling.call(circle.workspace().id(), form)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_time_the_clocks_leap_over_is_refused_and_one_that_comes_twice_is_kept_as_chosen() {
        var circle = losAngeles.of(List.of("EC"));
        var leap = LosAngelesMeeting.form(circle, Audience.MEMBERS, LocalDateTime.parse("2026-03-08T02:30"));
        var twice = LosAngelesMeeting.form(circle, Audience.MEMBERS, LocalDateTime.parse("2026-11-01T01:30"));
        var chosen = new MeetingForm(
                twice.title(),
                twice.kind(),
                twice.body(),
                twice.host(),
                "",
                "",
                twice.zone(),
                twice.start(),
                Pass.LATER,
                twice.end(),
                null,
                twice.audience());

        assertThatExceptionOfType(NoSuchLocalTime.class)
                .isThrownBy(() -> call(circle, leap))
                .satisfies(refusal -> assertThat(refusal.next()).isEqualTo("2026-03-08T03:00"));
        assertThatThrownBy(() -> call(circle, twice)).isInstanceOf(AmbiguousLocalTime.class);
        var meeting = call(circle, chosen);

        var begins = page(circle, meeting).row().facts().begins();
        assertThat(begins.instant()).isEqualTo("2026-11-01T09:30:00Z");
        assertThat(begins.pass()).isEqualTo(Pass.LATER);
    }

    /** A java.sql.Timestamp of an hour that the machine's own zone leaps over would come back an hour later. */
    @Test
    void a_wall_time_comes_back_as_agreed_though_the_machines_own_clocks_leap_over_it() {
        var circle = losAngeles.of(List.of("EC"));
        var form = LosAngelesMeeting.form(circle, Audience.MEMBERS, LocalDateTime.parse("2026-03-08T02:30"));
        var inMexico = new MeetingForm(
                form.title(),
                form.kind(),
                form.body(),
                form.host(),
                "",
                "",
                ZoneId.of("America/Mexico_City"),
                form.start(),
                null,
                form.end(),
                null,
                form.audience());
        var machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(LosAngeles.ZONE));
        try {
            var meeting = call(circle, inMexico);

            assertThat(page(circle, meeting).row().facts().begins().wall()).isEqualTo("2026-03-08T02:30");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void a_meeting_ends_after_it_begins() {
        var circle = losAngeles.of(List.of("EC"));
        var form = LosAngelesMeeting.form(circle, Audience.MEMBERS);
        var backwards = new MeetingForm(
                form.title(),
                form.kind(),
                form.body(),
                form.host(),
                "",
                "",
                form.zone(),
                form.start(),
                null,
                form.start(),
                null,
                form.audience());

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> call(circle, backwards))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("end"));
    }

    @Test
    void only_a_member_mission_hosts() {
        var circle = losAngeles.of(List.of("EC"));
        var form = LosAngelesMeeting.form(circle, Audience.MEMBERS);
        var hostedByObserver = new MeetingForm(
                form.title(),
                form.kind(),
                form.body(),
                circle.observer().id(),
                "",
                "",
                form.zone(),
                form.start(),
                null,
                form.end(),
                null,
                form.audience());

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> call(circle, hostedByObserver))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("host"));
    }

    @ParameterizedTest
    @CsvSource({"WORKSPACE,MEMBERS", "WORKSPACE,NAMED", "MEMBERS,WORKSPACE", "MEMBERS,NAMED"})
    void a_meeting_that_has_a_number_stays_among_those_it_is_counted_with(Audience before, Audience after) {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle, LosAngelesMeeting.form(circle, before));
        var revision = page(circle, meeting).revision();
        var other = LosAngelesMeeting.form(circle, after);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> LosAngeles.run(circle.organiser(), () -> calling.edit(meeting, revision, other)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("audience"))
                .withMessage("refusal.meeting.counted");
    }

    @Test
    void a_meeting_that_was_called_for_few_keeps_its_code_when_it_is_shown_to_more() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle, LosAngelesMeeting.form(circle, Audience.NAMED));
        var symbol = page(circle, meeting).row().symbol();
        var wider = LosAngelesMeeting.form(circle, Audience.WORKSPACE);

        LosAngeles.run(
                circle.organiser(),
                () -> calling.edit(meeting, pages.page(meeting).revision(), wider));

        assertThat(symbol).matches(circle.workspace().code() + "/2031/[B-Z][2-9B-Z]{2}[B-Z]");
        assertThat(LosAngeles.as(circle.observer().head(), () -> pages.page(meeting))
                        .row()
                        .symbol())
                .isEqualTo(symbol);
    }

    @Test
    void the_second_to_save_an_edit_is_told_so() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        var revision = page(circle, meeting).revision();
        var form = LosAngelesMeeting.form(circle, Audience.WORKSPACE, LocalDateTime.parse("2031-02-25T10:00"));
        LosAngeles.run(circle.organiser(), () -> calling.edit(meeting, revision, form));

        assertThatThrownBy(() -> LosAngeles.run(circle.organiser(), () -> calling.edit(meeting, revision, form)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void an_edit_that_shows_it_to_the_same_audience_does_not_disturb_an_answer_under_way() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var meeting = fixture.convened(circle);
        var started = fixture.revision(meeting, peru);

        LosAngeles.run(
                circle.organiser(),
                () -> calling.edit(
                        meeting,
                        pages.page(meeting).revision(),
                        LosAngelesMeeting.form(circle, Audience.WORKSPACE, LocalDateTime.parse("2031-02-25T10:00"))));

        assertThat(fixture.revision(meeting, peru)).isEqualTo(started);
    }

    @Test
    void a_meeting_goes_its_way_and_no_other() {
        var circle = losAngeles.nine();
        var meeting = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE));

        refused(circle, () -> calling.open(meeting), "refusal.meeting.notConvened");
        LosAngeles.run(circle.organiser(), () -> calling.convene(meeting));
        refused(circle, () -> calling.convene(meeting), "refusal.meeting.notDraft");
        refused(circle, () -> calling.end(meeting), "refusal.meeting.notInSession");
        LosAngeles.run(circle.organiser(), () -> calling.open(meeting));
        refused(circle, () -> calling.cancel(meeting, "Strike"), "refusal.meeting.notInPreparation");
        LosAngeles.run(circle.organiser(), () -> calling.end(meeting));

        assertThat(page(circle, meeting).row().state()).isEqualTo(MeetingState.ENDED);
    }

    @Test
    void a_meeting_is_called_off_for_a_reason() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);

        assertThatThrownBy(() -> LosAngeles.run(circle.organiser(), () -> calling.cancel(meeting, " ")))
                .isInstanceOf(InvalidInput.class);
        LosAngeles.run(circle.organiser(), () -> calling.cancel(meeting, "General strike"));

        var peru = LosAngeles.as(circle.mission("PE").head(), () -> pages.page(meeting));
        assertThat(peru.row().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(peru.cancelReason()).isEqualTo("General strike");
    }

    private MeetingId call(Circle circle, MeetingForm form) {
        return LosAngeles.as(
                circle.organiser(), () -> calling.call(circle.workspace().id(), form));
    }

    private MeetingPage page(Circle circle, MeetingId meeting) {
        return LosAngeles.as(circle.organiser(), () -> pages.page(meeting));
    }

    private static void refused(Circle circle, Runnable act, String reason) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> LosAngeles.run(circle.organiser(), act))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }
}
