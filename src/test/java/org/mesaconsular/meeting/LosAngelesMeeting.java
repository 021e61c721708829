package org.mesaconsular.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.LosAngeles.Delegation;
import org.springframework.boot.test.context.TestComponent;

/** Fixture factory: meetings of a circle like the one in Los Angeles, called by its organiser. */
@TestComponent
public class LosAngelesMeeting {

    private final CallingService calling;
    private final InvitationService invitations;
    private final AgendaService agenda;
    private final MeetingPageService pages;

    public LosAngelesMeeting(
            CallingService calling, InvitationService invitations, AgendaService agenda, MeetingPageService pages) {
        this.calling = calling;
        this.invitations = invitations;
        this.agenda = agenda;
        this.pages = pages;
    }

    /** What the organiser types: in 2031, so that it is still to come. */
    public static MeetingForm form(Circle circle, Audience audience) {
        return form(circle, audience, LocalDateTime.parse("2031-02-24T10:00"));
    }

    /** The same on another day. */
    public static MeetingForm form(Circle circle, Audience audience, LocalDateTime start) {
        return new MeetingForm(
                "Coordination meeting of consulates",
                MeetingKind.SPECIAL,
                null,
                circle.organiser().party(),
                "To articulate a joint plan",
                "Consulate General of Ecuador",
                LosAngeles.ZONE,
                start,
                null,
                start.plusHours(2),
                null,
                audience);
    }

    /** The same of another kind and body. */
    public static MeetingForm session(MeetingForm form, MeetingKind kind, BodyId body) {
        return new MeetingForm(
                form.title(),
                kind,
                body,
                form.host(),
                form.objectives(),
                form.place(),
                form.zone(),
                form.start(),
                form.startPass(),
                form.end(),
                form.endPass(),
                form.audience());
    }

    /** An item of twenty minutes, shown to whom the meeting is shown. */
    public static AgendaItemForm item(String title, Audience audience) {
        return new AgendaItemForm(title, Duration.ofMinutes(20), null, audience);
    }

    /** A draft with everybody invited, the observer too where the audience reaches it. */
    public MeetingId draft(Circle circle, MeetingForm form) {
        return LosAngeles.as(circle.organiser(), () -> {
            var meeting = calling.call(circle.workspace().id(), form);
            invitations.invite(meeting, parties(circle, form.audience() == Audience.WORKSPACE));
            return meeting;
        });
    }

    /** A meeting that was convened, seen by members and observers. */
    public MeetingId convened(Circle circle) {
        return convened(circle, form(circle, Audience.WORKSPACE));
    }

    /** A meeting that was convened. */
    public MeetingId convened(Circle circle, MeetingForm form) {
        var meeting = draft(circle, form);
        LosAngeles.run(circle.organiser(), () -> calling.convene(meeting));
        return meeting;
    }

    /** A meeting in session with one item on its agenda. */
    public Session inSession(Circle circle, Audience itemAudience) {
        var meeting = convened(circle);
        return LosAngeles.as(circle.organiser(), () -> {
            var item = agenda.add(meeting, item("Joint visits to penitentiaries", itemAudience));
            calling.open(meeting);
            return new Session(meeting, item);
        });
    }

    /** A meeting in session and the item it is at. */
    public record Session(MeetingId meeting, AgendaItemId item) {}

    /** What this member of a delegation sees of the invitation of the own party. */
    public DelegationLine invitation(MeetingId meeting, Delegation delegation) {
        return LosAngeles.as(delegation.head(), () -> pages.page(meeting)).row().delegations().stream()
                .filter(line -> line.party().id().equals(delegation.id()))
                .findAny()
                .orElseThrow();
    }

    /** The revision from which an answer of this delegation starts. */
    public int revision(MeetingId meeting, Delegation delegation) {
        return invitation(meeting, delegation).revision();
    }

    private static List<PartyId> parties(Circle circle, boolean withObserver) {
        var parties = new ArrayList<>(
                circle.missions().values().stream().map(Delegation::id).toList());
        if (withObserver) {
            parties.add(circle.observer().id());
        }
        return parties;
    }
}
