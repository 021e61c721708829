package org.mesaconsular.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.QuorumKind;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.meeting.MeetingForm;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.meeting.OutcomeForm;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    Screens screens;

    @Autowired
    CallingService calling;

    @Autowired
    InvitationService invitations;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    MeetingPageService pages;

    @Autowired
    RulesService rules;

    @Autowired
    Clock clock;

    Circle circle;

    @BeforeEach
    void a_circle_of_three() {
        circle = losAngeles.of(List.of("EC", "MX", "PE"));
    }

    @Test
    void a_delegate_answers_for_the_mission() {
        var meeting = fixture.convened(circle);

        screens.as(circle.mission("PE").colleague(), () -> {
            open(meeting);
            assertThat(Screens.words()).contains("You answer for Peru", "An answer is awaited.");
            Screens.click("Accept");
            open(meeting);

            assertThat(Screens.words()).contains("in the portal").doesNotContain("An answer is awaited.");
            assertThat(confirmed(meeting)).isEqualTo(2);
            assertThat(Screens.buttons()).doesNotContain("Accept").contains("Decline…");
        });
    }

    @Test
    void declining_takes_a_comment_and_says_for_whom() {
        var meeting = fixture.convened(circle);

        screens.as(circle.mission("PE").colleague(), () -> {
            open(meeting);
            Screens.click("Decline…");
            assertThat(Screens.words()).contains("Peru will not attend “Coordination meeting of consulates”.");
            _setValue(_get(TextArea.class), "<b>Elections</b> at home");
            Screens.click("Decline");
            open(meeting);

            assertThat(Screens.words()).contains("Declined", "<b>Elections</b> at home");
            assertThat(confirmed(meeting)).isEqualTo(1);
        });
    }

    @Test
    void an_answer_that_a_colleague_overtook_is_compared_and_can_be_given_again() {
        var meeting = fixture.convened(circle);
        var peru = circle.mission("PE");
        var revision = fixture.revision(meeting, peru);

        screens.as(peru.head(), () -> {
            open(meeting);
            Screens.click("Decline…");
            invitations.answer(meeting, revision, Answer.TENTATIVE, "After noon");
            Screens.click("Decline");
            assertThat(Screens.words()).contains("Somebody else saved this first", "Tentative After noon");
            Screens.click("Decline");
        });

        assertThat(fixture.invitation(meeting, peru).answer()).isEqualTo(Answer.DECLINED);
    }

    @Test
    void an_observer_answers_for_itself_and_organises_nothing() {
        var meeting = fixture.convened(circle);

        screens.as(circle.observer().head(), () -> {
            open(meeting);

            assertThat(Screens.words()).contains("You answer for KIND");
            assertThat(Screens.buttons()).contains("Accept").doesNotContain("Edit", "Record an answer");
        });
    }

    @Test
    void hidden_and_absent_and_garbage_are_the_same_page() {
        var draft = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));

        screens.as(circle.mission("PE").head(), () -> {
            open(draft);
            var hidden = Screens.words();
            open(new MeetingId(UUID.randomUUID()));
            var absent = Screens.words();
            Screens.go("meetings/nonsense");
            var garbage = Screens.words();

            assertThat(hidden).isEqualTo(absent).isEqualTo(garbage).contains("Not found");
            assertThat(hidden).doesNotContain("Coordination meeting");
        });
    }

    @Test
    void the_organiser_convenes_a_draft_after_being_told_what_it_means() {
        var draft = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE));

        screens.as(circle.organiser(), () -> {
            open(draft);
            Screens.click("Convene");
            assertThat(Screens.words())
                    .contains("the parties you invited (missions besides the host: 2; observers: 1)");
            Screens.clickInDialog("Convene");
            open(draft);

            assertThat(Screens.words()).contains("Convened", circle.workspace().code() + "/2031/1");
            assertThat(Screens.buttons()).contains("Open the session", "Record an answer");
        });
    }

    @Test
    void a_notice_shorter_than_the_rules_is_said_before_convening_and_does_not_forbid_it() {
        setRules(QuorumKind.NONE, 0, 10);
        var soon = LocalDate.now(clock.withZone(LosAngeles.ZONE)).plusDays(4).atTime(10, 0);
        var draft = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE, soon));

        screens.as(circle.organiser(), () -> {
            open(draft);
            Screens.click("Convene");
            assertThat(Screens.words()).contains("The rules of procedure require 10 days’ notice; there are 4.");
            Screens.clickInDialog("Convene");
            open(draft);

            assertThat(Screens.words()).contains("Convened");
        });
    }

    @Test
    void enough_notice_is_not_spoken_of() {
        setRules(QuorumKind.NONE, 0, 10);
        var draft = fixture.draft(circle, LosAngelesMeeting.form(circle, Audience.WORKSPACE));

        screens.as(circle.organiser(), () -> {
            open(draft);
            Screens.click("Convene");
            assertThat(Screens.words()).doesNotContain("notice");
        });
    }

    @Test
    void the_quorum_stands_beside_what_was_confirmed() {
        setRules(QuorumKind.SHARE, 60, 0);
        var meeting = fixture.convened(circle);

        screens.as(circle.mission("PE").head(), () -> {
            open(meeting);
            assertThat(Screens.words()).contains("Quorum", "2 delegations; 1 confirmed");
        });
    }

    private void setRules(QuorumKind quorum, int value, int noticeDays) {
        var wanted = new RulesOfProcedure(
                DecisionRule.CONSENSUS, new Quorum(quorum, value), noticeDays, 0, Set.of(InterfaceLanguage.ES));
        LosAngeles.run(circle.organiser(), () -> rules.set(circle.workspace().id(), KeptRules.NEVER_SET, wanted));
    }

    @Test
    void a_session_is_opened_and_ended_after_being_told_what_closes_with_it() {
        var meeting = fixture.convened(circle);

        screens.as(circle.organiser(), () -> {
            open(meeting);
            Screens.click("Open the session");
            assertThat(Screens.words())
                    .contains("the meeting can no longer be changed or cancelled, nor more parties invited");
            assertThat(state(meeting)).isEqualTo(MeetingState.CONVENED);
            Screens.clickInDialog("Open the session");
            assertThat(state(meeting)).isEqualTo(MeetingState.IN_SESSION);

            open(meeting);
            Screens.click("End the session");
            assertThat(Screens.words()).contains("A session that has ended cannot be reopened.");
            Screens.clickInDialog("End the session");
            assertThat(state(meeting)).isEqualTo(MeetingState.ENDED);
        });
    }

    @Test
    void an_answer_by_note_verbale_needs_its_number() {
        var meeting = fixture.convened(circle, LosAngelesMeeting.form(circle, Audience.MEMBERS));
        LosAngeles.run(circle.mission("MX").head(), () -> answer(meeting, circle.mission("MX")));

        screens.as(circle.organiser(), () -> {
            open(meeting);
            Screens.clickFor("Record an answer – Peru");
            Screens.click("Record");
            var number = _get(TextField.class, spec -> spec.withLabel("Number of the note verbale"));
            assertThat(number.getErrorMessage()).isEqualTo("Please fill this in.");
            _setValue(number, "12/26");
            Screens.click("Record");
            open(meeting);

            assertThat(Screens.words()).contains("note verbale 12/26");
            assertThat(confirmed(meeting)).isEqualTo(3);
        });
    }

    @Test
    void a_decision_is_entered_under_its_item_and_becomes_a_joint_action() {
        var session = fixture.inSession(circle, Audience.WORKSPACE);

        screens.as(circle.organiser(), () -> {
            open(session.meeting());
            Screens.click("Add an outcome");
            _setValue(_get(TextArea.class), "Joint visits in teams of at least three missions");
            Screens.click("Save");
            open(session.meeting());
            assertThat(Screens.words()).contains("Decision 1", "Joint visits in teams of at least three missions");

            Screens.click("Make it a joint action");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Joint visits");
            assertThat(Screens.words()).contains("The lead mission is always among those asked.");
            Screens.click("Propose and ask for consent");
            assertThat(Screens.words())
                    .contains("Decision 1, meeting " + circle.workspace().code() + "/2031/1");
            open(session.meeting());

            assertThat(Screens.words())
                    .contains(circle.workspace().code() + "/" + LosAngeles.year(clock) + "/AM1 Joint visits");
        });
    }

    @Test
    void the_position_of_a_party_is_said_to_be_its_own() {
        var session = fixture.inSession(circle, Audience.MEMBERS);
        LosAngeles.run(
                circle.mission("PE").head(),
                () -> outcomes.enter(
                        session.item(),
                        new OutcomeForm(OutcomeKind.POSITION, "Peru sends one person", Audience.MEMBERS)));

        screens.as(circle.organiser(), () -> {
            open(session.meeting());

            assertThat(Screens.words()).contains("Position of Peru", "Peru sends one person");
            assertThat(Screens.buttons()).doesNotContain("Reword", "Make it a joint action");
        });
    }

    @Test
    void the_second_to_edit_sees_both_texts_and_loses_neither() {
        var meeting = fixture.convened(circle);
        var form = LosAngelesMeeting.form(circle, Audience.WORKSPACE);

        screens.as(circle.organiser(), () -> {
            open(meeting);
            Screens.click("Edit");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Mine");
            calling.edit(meeting, pages.page(meeting).revision(), renamed(form, "Theirs"));
            Screens.click("Save");
            assertThat(Screens.words()).contains("Theirs", "Mine");
            Screens.click("Save");
            open(meeting);

            assertThat(Screens.words()).contains("Mine").doesNotContain("Theirs");
        });
    }

    @Test
    void the_desk_settles_an_invitation_in_place() {
        fixture.convened(circle);

        screens.as(circle.mission("PE").colleague(), () -> {
            Screens.go("");
            assertThat(Screens.words()).contains("Coordination meeting of consulates");
            Screens.click("Accept");
            Screens.go("");

            assertThat(Screens.words()).contains("Nothing is awaiting your answer.");
        });
    }

    private MeetingState state(MeetingId meeting) {
        return pages.page(meeting).row().state();
    }

    private int confirmed(MeetingId meeting) {
        return pages.page(meeting).row().tally().confirmed();
    }

    private void answer(MeetingId meeting, LosAngeles.Delegation delegation) {
        invitations.answer(meeting, fixture.revision(meeting, delegation), Answer.ACCEPTED, "");
    }

    private static MeetingForm renamed(MeetingForm form, String title) {
        return new MeetingForm(
                title,
                form.kind(),
                form.body(),
                form.host(),
                form.objectives(),
                form.place(),
                form.zone(),
                form.start(),
                null,
                form.end(),
                null,
                form.audience());
    }

    private static void open(MeetingId meeting) {
        Screens.go("meetings/" + meeting.value());
    }
}
