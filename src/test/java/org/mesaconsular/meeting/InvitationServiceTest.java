package org.mesaconsular.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class InvitationServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    InvitationService invitations;

    @Autowired
    CallingService calling;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingPageService pages;

    @Test
    void a_delegate_without_mandate_answers_for_the_mission() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var meeting = fixture.convened(circle);
        var revision = fixture.revision(meeting, peru);

        LosAngeles.run(
                peru.colleague(),
                () -> invitations.answer(meeting, revision, Answer.TENTATIVE, "If the flight is on time"));

        var line = fixture.invitation(meeting, peru);
        assertThat(line.answer()).isEqualTo(Answer.TENTATIVE);
        assertThat(line.comment()).isEqualTo("If the flight is on time");
        assertThat(line.channel()).isEqualTo(AnswerChannel.PORTAL);
        assertThat(line.recordedBy()).isEqualTo(peru.colleague().id());
        assertThat(line.asOf()).isNotNull();
    }

    @Test
    void an_observer_says_whether_it_comes_and_is_not_counted() {
        var circle = losAngeles.nine();
        var kind = circle.observer();
        var meeting = fixture.convened(circle);

        var revision = fixture.revision(meeting, kind);
        LosAngeles.run(kind.head(), () -> invitations.answer(meeting, revision, Answer.ACCEPTED, ""));

        assertThat(fixture.invitation(meeting, kind).answer()).isEqualTo(Answer.ACCEPTED);
        var row = LosAngeles.as(
                        kind.head(),
                        () -> meetings.list(
                                circle.workspace().id(),
                                MeetingPeriod.UPCOMING,
                                MeetingSlice.start(MeetingPeriod.UPCOMING),
                                10))
                .rows()
                .getFirst();
        assertThat(row.tally()).isEqualTo(new AttendanceTally(1, 0, 0, 8));
    }

    @Test
    void who_is_not_invited_has_nothing_to_answer() {
        var circle = losAngeles.nine();
        var meeting = LosAngeles.as(circle.organiser(), () -> {
            var draft = calling.call(circle.workspace().id(), LosAngelesMeeting.form(circle, Audience.MEMBERS));
            calling.convene(draft);
            return draft;
        });

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.mission("PE").head(), () -> invitations.answer(meeting, 0, Answer.ACCEPTED, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_host_comes_and_cannot_decline() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        var revision = fixture.invitation(meeting, circle.mission("EC")).revision();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> LosAngeles.run(
                        circle.organiser(), () -> invitations.answer(meeting, revision, Answer.DECLINED, "")))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.meeting.hostAttends"));
    }

    @Test
    void no_answer_is_not_an_answer_one_can_give() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.mission("PE").head(), () -> invitations.answer(meeting, 0, Answer.NO_ANSWER, "")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_meeting_that_was_called_off_takes_no_answers() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        LosAngeles.run(circle.organiser(), () -> calling.cancel(meeting, "Strike"));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> LosAngeles.run(
                        circle.mission("PE").head(), () -> invitations.answer(meeting, 0, Answer.ACCEPTED, "")))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.meeting.answersClosed"));
    }

    @Test
    void an_answer_by_note_verbale_is_recorded_with_its_number_by_the_organiser_only() {
        var circle = losAngeles.nine();
        var honduras = circle.mission("HN");
        var meeting = fixture.convened(circle);
        var revision = fixture.revision(meeting, honduras);
        var note = new RecordedAnswer(Answer.DECLINED, "", AnswerChannel.NOTE_VERBALE, "12/26");
        var unnumbered = new RecordedAnswer(Answer.DECLINED, "", AnswerChannel.NOTE_VERBALE, " ");

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.mission("PE").head(), () -> invitations.record(meeting, honduras.id(), revision, note)))
                .isInstanceOf(NotAllowed.class);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> LosAngeles.run(
                        circle.organiser(), () -> invitations.record(meeting, honduras.id(), revision, unnumbered)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reference"));
        LosAngeles.run(circle.organiser(), () -> invitations.record(meeting, honduras.id(), revision, note));

        var line = fixture.invitation(meeting, honduras);
        assertThat(line.answer()).isEqualTo(Answer.DECLINED);
        assertThat(line.reference()).isEqualTo("12/26");
        assertThat(line.recordedBy()).isEqualTo(circle.organiser().id());
    }

    @Test
    void a_recorded_answer_does_not_overwrite_one_that_came_meanwhile() {
        var circle = losAngeles.nine();
        var honduras = circle.mission("HN");
        var meeting = fixture.convened(circle);
        var revision = fixture.revision(meeting, honduras);
        LosAngeles.run(honduras.head(), () -> invitations.answer(meeting, revision, Answer.ACCEPTED, ""));

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> invitations.record(
                                meeting,
                                honduras.id(),
                                revision,
                                new RecordedAnswer(Answer.DECLINED, "", AnswerChannel.PHONE, ""))))
                .isInstanceOf(EditConflict.class);
        assertThat(fixture.invitation(meeting, honduras).answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void observers_see_who_comes_and_not_what_missions_said_to_it() {
        var circle = losAngeles.nine();
        var honduras = circle.mission("HN");
        var kind = circle.observer();
        var meeting = fixture.convened(circle);
        var note = new RecordedAnswer(Answer.DECLINED, "Elections", AnswerChannel.NOTE_VERBALE, "12/26");
        var asked = fixture.revision(meeting, honduras);
        var own = fixture.revision(meeting, kind);
        LosAngeles.run(circle.organiser(), () -> invitations.record(meeting, honduras.id(), asked, note));
        LosAngeles.run(kind.head(), () -> invitations.answer(meeting, own, Answer.ACCEPTED, "Two of us"));

        var observed = line(kind.head(), meeting, honduras.id());
        var read = line(circle.mission("PE").colleague(), meeting, honduras.id());

        assertThat(observed.answer()).isEqualTo(Answer.DECLINED);
        assertThat(observed.channel()).isEqualTo(AnswerChannel.NOTE_VERBALE);
        assertThat(observed.comment() + observed.reference()).isEmpty();
        assertThat(read.comment()).isEqualTo("Elections");
        assertThat(read.reference()).isEqualTo("12/26");
        assertThat(line(kind.head(), meeting, kind.id()).comment()).isEqualTo("Two of us");
    }

    private DelegationLine line(Person reader, MeetingId meeting, PartyId party) {
        return LosAngeles.as(reader, () -> pages.page(meeting))
                .row()
                .invitationOf(party)
                .orElseThrow();
    }

    @Test
    void inviting_twice_invites_once() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        var peru = circle.mission("PE");
        var revision = fixture.revision(meeting, peru);
        LosAngeles.run(peru.head(), () -> invitations.answer(meeting, revision, Answer.ACCEPTED, ""));

        LosAngeles.run(circle.organiser(), () -> invitations.invite(meeting, List.of(peru.id())));

        assertThat(fixture.invitation(meeting, peru).answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void a_party_of_another_circle_cannot_be_invited() {
        var circle = losAngeles.nine();
        var stranger = losAngeles.of(List.of("BO")).mission("BO");
        var meeting = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));

        assertThatThrownBy(() ->
                        LosAngeles.run(circle.organiser(), () -> invitations.invite(meeting, List.of(stranger.id()))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_observer_is_not_invited_to_a_meeting_for_members() {
        var circle = losAngeles.nine();
        var meeting = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));
        var observer = List.of(circle.observer().id());

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> LosAngeles.run(circle.organiser(), () -> invitations.invite(meeting, observer)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("parties"));

        LosAngeles.run(circle.organiser(), () -> calling.convene(meeting));
        assertThat(invited(circle, meeting)).hasSize(9).doesNotContainAnyElementsOf(observer);
    }

    @Test
    void an_invitation_to_a_draft_is_taken_back_by_the_organiser_and_the_host_stays() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").id();
        var meeting = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));

        LosAngeles.run(circle.organiser(), () -> invitations.withdraw(meeting, peru));

        assertThat(invited(circle, meeting)).hasSize(8).doesNotContain(peru);
        refused(circle.organiser(), meeting, circle.mission("EC").id(), "refusal.meeting.hostAttends");
        assertThatThrownBy(() -> LosAngeles.run(circle.organiser(), () -> invitations.withdraw(meeting, peru)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_invitation_that_was_sent_stands() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var meeting = fixture.convened(circle);

        refused(peru.head(), meeting, peru.id(), "refusal.onlyOrganiser");
        refused(circle.organiser(), meeting, peru.id(), "refusal.meeting.invitationsSent");

        assertThat(invited(circle, meeting)).contains(peru.id());
    }

    private List<PartyId> invited(Circle circle, MeetingId meeting) {
        return LosAngeles.as(circle.organiser(), () -> pages.page(meeting)).row().delegations().stream()
                .map(line -> line.party().id())
                .toList();
    }

    private void refused(Person person, MeetingId meeting, PartyId party, String reason) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> LosAngeles.run(person, () -> invitations.withdraw(meeting, party)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }

    @RepeatedTest(5)
    @OnBothDatabases
    void of_two_people_of_one_mission_answering_at_once_exactly_one_is_heard() throws Exception {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var meeting = fixture.convened(circle);
        var together = new CyclicBarrier(2);
        var revision = fixture.revision(meeting, peru);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var head = threads.submit(answering(together, peru.head(), meeting, revision, Answer.ACCEPTED));
            var colleague = threads.submit(answering(together, peru.colleague(), meeting, revision, Answer.DECLINED));

            var outcomes = List.of(outcome(head), outcome(colleague));

            assertThat(outcomes).containsOnlyOnce("heard").containsOnlyOnce("EditConflict");
            var expected = outcomes.getFirst().equals("heard") ? Answer.ACCEPTED : Answer.DECLINED;
            assertThat(fixture.invitation(meeting, peru).answer()).isEqualTo(expected);
            assertThat(fixture.revision(meeting, peru)).isEqualTo(revision + 1);
        }
    }

    private Callable<String> answering(
            CyclicBarrier together, Person person, MeetingId meeting, int revision, Answer answer) {
        return () -> {
            together.await();
            LosAngeles.run(person, () -> invitations.answer(meeting, revision, answer, ""));
            return "heard";
        };
    }

    private static String outcome(Future<String> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            return Objects.requireNonNull(refused.getCause()).getClass().getSimpleName();
        }
    }
}
