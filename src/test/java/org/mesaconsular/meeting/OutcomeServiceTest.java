package org.mesaconsular.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ServiceTest
class OutcomeServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    AgendaService agenda;

    @Autowired
    CallingService calling;

    @Autowired
    MeetingPageService pages;

    @Autowired
    @Qualifier("actionLinks")
    RecordLinks links;

    @Test
    void decisions_are_numbered_in_each_meeting_whatever_else_is_entered() {
        var circle = losAngeles.nine();
        var session = fixture.inSession(circle, Audience.WORKSPACE);

        LosAngeles.run(circle.organiser(), () -> {
            outcomes.enter(session.item(), form(OutcomeKind.DECISION, "Visit together"));
            outcomes.enter(session.item(), form(OutcomeKind.CONCLUSION, "Efforts are not isolated"));
            outcomes.enter(session.item(), form(OutcomeKind.DECISION, "Meet again in March"));
        });

        assertThat(entered(circle.organiser(), session))
                .extracting(OutcomeLine::numeral)
                .containsExactly("1", "", "2");
    }

    @ParameterizedTest
    @EnumSource(
            value = OutcomeKind.class,
            names = {"POSITION", "PROPOSAL"})
    void what_one_party_states_belongs_to_it_and_not_to_the_joint_text(OutcomeKind kind) {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var session = fixture.inSession(circle, Audience.WORKSPACE);

        LosAngeles.run(peru.colleague(), () -> outcomes.enter(session.item(), form(kind, "Peru states")));

        var line = entered(circle.organiser(), session).getFirst();
        assertThat(line.party().id()).isEqualTo(peru.id());
        assertThat(line.kind().joint()).isFalse();
        assertThat(line.numeral()).isEmpty();
        assertThat(line.mine()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = OutcomeKind.class,
            names = {"DECISION", "CONCLUSION", "INFORMATION"})
    void the_joint_text_is_the_organisers_to_enter(OutcomeKind kind) {
        var circle = losAngeles.nine();
        var session = fixture.inSession(circle, Audience.WORKSPACE);

        assertThatThrownBy(() -> LosAngeles.as(
                        circle.mission("PE").head(), () -> outcomes.enter(session.item(), form(kind, "We decide"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(entered(circle.organiser(), session)).isEmpty();
    }

    @Test
    void an_observer_states_nothing() {
        var circle = losAngeles.nine();
        var session = fixture.inSession(circle, Audience.WORKSPACE);

        assertThatThrownBy(() -> LosAngeles.as(
                        circle.observer().head(),
                        () -> outcomes.enter(session.item(), form(OutcomeKind.POSITION, "KIND states"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_item_for_members_and_what_came_of_it_are_not_there_for_an_observer() {
        var circle = losAngeles.nine();
        var observer = circle.observer().head();
        var session = fixture.inSession(circle, Audience.MEMBERS);
        var decision = LosAngeles.as(
                circle.organiser(), () -> outcomes.enter(session.item(), form(OutcomeKind.DECISION, "Visit")));

        assertThat(LosAngeles.as(observer, () -> pages.page(session.meeting())).agenda())
                .isEmpty();
        assertThat(LosAngeles.as(observer, () -> pages.place(decision))).isEmpty();
        assertThatThrownBy(() ->
                        LosAngeles.as(observer, () -> outcomes.enter(session.item(), form(OutcomeKind.POSITION, "x"))))
                .isInstanceOf(NotFound.class);
        assertThat(LosAngeles.as(circle.mission("PE").head(), () -> pages.place(decision)))
                .hasValueSatisfying(place -> assertThat(place.numeral()).startsWith("R-"));
    }

    @Test
    void a_position_kept_to_the_own_mission_is_not_there_for_the_organiser() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        var session = fixture.inSession(circle, Audience.WORKSPACE);

        LosAngeles.run(
                peru,
                () -> outcomes.enter(
                        session.item(), new OutcomeForm(OutcomeKind.POSITION, "For ourselves", Audience.OWN)));

        assertThat(entered(peru, session)).hasSize(1);
        assertThat(entered(circle.organiser(), session)).isEmpty();
    }

    @Test
    void nothing_comes_out_of_a_meeting_before_it_is_in_session() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        var item = LosAngeles.as(
                circle.organiser(),
                () -> agenda.add(meeting, LosAngelesMeeting.item("Next dates", Audience.WORKSPACE)));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> LosAngeles.as(
                        circle.organiser(), () -> outcomes.enter(item, form(OutcomeKind.DECISION, "Early"))))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.meeting.outcomesClosed"));
    }

    @Test
    void only_its_party_words_a_position_anew_and_the_second_to_save_is_told_so() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();
        var session = fixture.inSession(circle, Audience.WORKSPACE);
        var position =
                LosAngeles.as(peru, () -> outcomes.enter(session.item(), form(OutcomeKind.POSITION, "Peru states")));
        var reworded = form(OutcomeKind.POSITION, "Peru states otherwise");

        assertThatThrownBy(() -> LosAngeles.run(circle.organiser(), () -> outcomes.reword(position, 0, reworded)))
                .isInstanceOf(NotAllowed.class);
        LosAngeles.run(peru, () -> outcomes.reword(position, 0, reworded));
        assertThatThrownBy(() -> LosAngeles.run(peru, () -> outcomes.reword(position, 0, reworded)))
                .isInstanceOf(EditConflict.class);

        assertThat(entered(peru, session).getFirst().text()).isEqualTo("Peru states otherwise");
    }

    @Test
    void a_decision_leads_to_a_joint_action_that_knows_where_it_came_from() {
        var circle = losAngeles.nine();
        var session = fixture.inSession(circle, Audience.WORKSPACE);
        var decision = LosAngeles.as(
                circle.organiser(), () -> outcomes.enter(session.item(), form(OutcomeKind.DECISION, "Visit together")));

        var action = LosAngeles.as(circle.organiser(), () -> outcomes.leadToAction(decision, proposal(circle)));

        var related = LosAngeles.as(circle.mission("PE").head(), () -> links.relatedTo(decision.asOrigin()));
        assertThat(related).extracting(RecordLink::path).containsExactly("actions/" + action.value());
        assertThatThrownBy(() -> LosAngeles.as(
                        circle.mission("PE").head(), () -> outcomes.leadToAction(decision, proposal(circle))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_decisions_lead_to_joint_actions() {
        var circle = losAngeles.nine();
        var session = fixture.inSession(circle, Audience.WORKSPACE);
        var conclusion = LosAngeles.as(
                circle.organiser(), () -> outcomes.enter(session.item(), form(OutcomeKind.CONCLUSION, "We agree")));

        assertThatThrownBy(() ->
                        LosAngeles.as(circle.organiser(), () -> outcomes.leadToAction(conclusion, proposal(circle))))
                .isInstanceOf(NotAllowed.class);
    }

    private static ProposeAction proposal(LosAngeles.Circle circle) {
        return new ProposeAction(
                circle.workspace().id(),
                "Joint visits",
                "The missions visit together.",
                circle.mission("EC").id(),
                Set.of(circle.mission("PE").id()),
                Due.open(),
                Audience.MEMBERS,
                null);
    }

    @Test
    void items_move_up_and_stay_numbered() {
        var circle = losAngeles.nine();
        var meeting = fixture.convened(circle);
        LosAngeles.run(circle.organiser(), () -> {
            agenda.add(meeting, LosAngelesMeeting.item("First", Audience.WORKSPACE));
            agenda.moveUp(agenda.add(meeting, LosAngelesMeeting.item("Second", Audience.WORKSPACE)));
        });

        var items = LosAngeles.as(circle.organiser(), () -> pages.page(meeting)).agenda();

        assertThat(items).extracting(item -> item.form().title()).containsExactly("Second", "First");
        assertThat(items).extracting(AgendaLine::numeral).containsExactly("1", "2");
    }

    private List<OutcomeLine> entered(Person person, LosAngelesMeeting.Session session) {
        return LosAngeles.as(person, () -> pages.page(session.meeting()))
                .agenda()
                .getFirst()
                .outcomes();
    }

    private static OutcomeForm form(OutcomeKind kind, String text) {
        return new OutcomeForm(kind, text, Audience.WORKSPACE);
    }
}
