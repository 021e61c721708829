package org.mesaconsular.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.MandateEntity;
import org.mesaconsular.directory.internal.Mandates;
import org.mesaconsular.directory.internal.SeatEntity;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may bind a mission in a workspace, from when till when. Only the mission's own administrator decides it; several
 * people may hold the mandate at once.
 */
@Service
@Transactional
public class MandateService {

    private final Mandates mandates;
    private final Seats seats;
    private final Circles circles;
    private final PeopleService people;

    public MandateService(Mandates mandates, Seats seats, Circles circles, PeopleService people) {
        this.mandates = mandates;
        this.seats = seats;
        this.circles = circles;
        this.people = people;
    }

    /** All periods in a workspace, the latest first. */
    @Transactional(readOnly = true)
    public List<Mandate> in(WorkspaceId id) {
        var today = circles.today(id);
        return mandates.findByWorkspaceOrderByFirstDayDesc(id).stream()
                .map(mandate -> mandate.view(today))
                .toList();
    }

    /** All periods of a party in the workspaces this viewer may know of, the latest first. */
    @Transactional(readOnly = true)
    public List<Mandate> of(PartyId party) {
        return mandates.findByPartyOrderByFirstDayDesc(party).stream()
                .map(mandate -> mandate.view(circles.today(mandate.workspace())))
                .toList();
    }

    /**
     * Lets a person hold the mandate of the own mission.
     *
     * @param first the first day in the workspace's zone; the past is not rewritten
     * @param last the last day; null while no end is set
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the person's party
     * @throws InvalidInput beside "person" when the person does not speak for a member mission there, beside the day that
     *     is over, out of order, or in another period of the same person
     */
    public void give(WorkspaceId id, AccountId account, LocalDate first, @Nullable LocalDate last) {
        var person = people.person(account);
        people.requireAdministratorOf(person.party());
        circles.workspace(id);
        requireVoice(id, person);
        requireNotOver(first, circles.today(id));
        var period = new MandateEntity(id, person.party(), account, first, last);
        if (mandates.findByWorkspaceAndAccount(id, account).stream().anyMatch(each -> each.overlaps(first, last))) {
            throw new InvalidInput("firstDay", "refusal.mandateOverlaps");
        }
        mandates.save(period);
    }

    /**
     * Lets a period end with a day.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the party, or when the period is over
     * @throws InvalidInput beside "lastDay" when the period cannot end then
     */
    public void endWith(MandateId id, int revision, LocalDate lastDay) {
        var mandate = findToManage(id, revision);
        mandate.endWith(lastDay, circles.today(mandate.workspace()));
    }

    /**
     * Ends a period at once, or takes it back before it began.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer administers the party, or when the period is over
     */
    public void end(MandateId id, int revision) {
        var mandate = findToManage(id, revision);
        mandate.end(circles.today(mandate.workspace()), circles.now());
    }

    /** One period; {@link NotFound} when there is none for this viewer. */
    @Transactional(readOnly = true)
    public Mandate mandate(MandateId id) {
        var mandate = mandates.findById(id.value()).orElseThrow(NotFound::new);
        return mandate.view(circles.today(mandate.workspace()));
    }

    /** Lets the person hold the mandate from today on, or no more from now on; nothing changes when it is so already. */
    void settle(WorkspaceId id, AccountId account, boolean wanted) {
        var today = circles.today(id);
        var holds = mandates.findByWorkspaceAndAccount(id, account).stream().anyMatch(each -> each.holdsOn(today));
        if (holds == wanted) {
            return;
        }
        if (wanted) {
            give(id, account, today, null);
        } else {
            people.requireAdministratorOf(people.person(account).party());
            endAll(id, account);
        }
    }

    /** Ends what runs or is to come of a person, whose seat is gone. */
    void endAll(WorkspaceId id, AccountId account) {
        endAll(id, mandates.findByWorkspaceAndAccount(id, account));
    }

    /** Ends what runs or is to come of a party, whose term was over. */
    void endAll(WorkspaceId id, PartyId party) {
        endAll(id, mandates.findByWorkspaceAndParty(id, party));
    }

    private void endAll(WorkspaceId id, List<MandateEntity> periods) {
        var today = circles.today(id);
        periods.stream()
                .filter(period -> period.view(today).phase() != MandatePhase.PAST)
                .forEach(period -> period.end(today, circles.now()));
    }

    private MandateEntity findToManage(MandateId id, int revision) {
        var mandate = mandates.findById(id.value()).orElseThrow(NotFound::new);
        people.requireAdministratorOf(mandate.party());
        mandate.expectRevision(revision);
        return mandate;
    }

    private void requireVoice(WorkspaceId id, Person person) {
        var speaks = circles.member(id, person.party())
                        .filter(term -> term.kind() == MembershipKind.MEMBER)
                        .isPresent()
                && seats.findByWorkspaceAndAccount(id, person.id())
                        .filter(SeatEntity::held)
                        .filter(seat -> seat.view(false).speaks())
                        .isPresent();
        if (!speaks) {
            throw new InvalidInput("person", "refusal.mandateNeedsVoice");
        }
    }

    /** The portal itself enters what was so before it was there. */
    private static void requireNotOver(LocalDate first, LocalDate today) {
        if (first.isBefore(today) && !(Viewers.current() instanceof Viewer.House)) {
            throw new InvalidInput("firstDay", "refusal.dayIsOver");
        }
    }
}
