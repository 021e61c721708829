package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.meeting.AgendaLine;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;

/** The buttons of a meeting's page. Each says to a screen reader which record it concerns. */
final class MeetingActs {

    private final MeetingServices services;

    MeetingActs(MeetingServices services) {
        this.services = services;
    }

    /** The organiser's buttons; the first is what comes next for a meeting in this state. */
    List<Button> organising(MeetingPage page) {
        return switch (page.row().state()) {
            case DRAFT -> before(preparing(page), convene(page));
            case CONVENED ->
                before(
                        preparing(page),
                        Acts.plain(
                                Words.say("meeting.open"), () -> dialogs(page).open(page)));
            case IN_SESSION ->
                List.of(Acts.plain(Words.say("meeting.end"), () -> dialogs(page).end(page)));
            case ENDED, CANCELLED -> List.of();
        };
    }

    private CallingDialogs dialogs(MeetingPage page) {
        return services.callingDialogs(page);
    }

    private Button convene(MeetingPage page) {
        return Acts.primary(Words.say("meeting.convene"), () -> dialogs(page).convene(page));
    }

    private static List<Button> before(List<Button> others, Button first) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private List<Button> preparing(MeetingPage page) {
        return List.of(
                Acts.plain(Words.say("meeting.edit"), () -> dialogs(page).edit(page, services.readAgain(page))),
                Acts.plain(
                        Words.say("meeting.invite"),
                        () -> services.invitationDialogs().invite(page.row(), services.circle(page))),
                Acts.plain(Words.say("meeting.cancel"), () -> dialogs(page).cancel(page)));
    }

    Button accept(MeetingPage page, DelegationLine own) {
        return Acts.primary(
                Words.say("meeting.give.ACCEPTED"),
                () -> services.invitations().answer(page.row().id(), own.revision(), Answer.ACCEPTED, ""));
    }

    Button answer(MeetingPage page, DelegationLine own, Answer answer) {
        return Acts.plain(
                Words.say("meeting.give." + answer.name()) + "…",
                () -> services.invitationDialogs().answer(page.row(), own, answer));
    }

    Button recordAnswer(MeetingPage page, DelegationLine line) {
        var record = Acts.quiet(
                Words.say("meeting.record"), () -> services.invitationDialogs().record(page.row(), line));
        return named(record, MeetingWords.name(line.party()));
    }

    Button withdraw(MeetingPage page, DelegationLine line) {
        var withdraw = Acts.quiet(
                Words.say("meeting.withdraw"),
                () -> services.invitations()
                        .withdraw(page.row().id(), line.party().id()));
        return named(withdraw, MeetingWords.name(line.party()));
    }

    Button addItem(MeetingPage page) {
        return Acts.quiet(
                Words.say("meeting.agenda.add"),
                () -> services.agendaDialogs(page).add(page));
    }

    Button editItem(MeetingPage page, AgendaLine line) {
        var edit = Acts.quiet(
                Words.say("meeting.agenda.edit"),
                () -> services.agendaDialogs(page).edit(page, line));
        return named(edit, line.form().title());
    }

    Button moveUp(AgendaLine line) {
        var move = Acts.quiet(
                Words.say("meeting.agenda.up"), () -> services.agenda().moveUp(line.id()));
        return named(move, line.form().title());
    }

    Button enterOutcome(MeetingPage page, AgendaLine line) {
        var enter = Acts.quiet(
                Words.say("meeting.outcome.enter"),
                () -> services.outcomeDialogs(page).enter(page, line));
        return named(enter, line.form().title());
    }

    Button rewordOutcome(MeetingPage page, OutcomeLine line) {
        var reword = Acts.quiet(
                Words.say("meeting.outcome.reword"),
                () -> services.outcomeDialogs(page).reword(line));
        return named(reword, MeetingWords.outcome(line));
    }

    Button leadToAction(MeetingPage page, OutcomeLine line) {
        var lead = Acts.quiet(
                Words.say("meeting.action.lead"),
                () -> services.outcomeDialogs(page).leadToAction(line, services.links()));
        return named(lead, MeetingWords.outcome(line));
    }

    /** What other modules know to have come of an outcome. */
    List<RecordLink> cameOf(OutcomeLine line) {
        return services.links().from(line.id().asOrigin());
    }

    private static Button named(Button button, String record) {
        button.setAriaLabel(button.getText() + " – " + record);
        return button;
    }
}
