package org.mesaconsular.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.MembershipEntity;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.Stewards;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which parties belong to a workspace, and till when. Its organisers decide, and the portal's administrators, who thereby
 * see no more than before.
 */
@Service
@Transactional
public class MembershipService {

    private final Memberships memberships;
    private final Circles circles;
    private final Stewards stewards;
    private final MandateService mandates;
    private final DirectoryService directory;

    public MembershipService(
            Memberships memberships,
            Circles circles,
            Stewards stewards,
            MandateService mandates,
            DirectoryService directory) {
        this.memberships = memberships;
        this.circles = circles;
        this.stewards = stewards;
        this.mandates = mandates;
        this.directory = directory;
    }

    /** The terms of these parties in all workspaces this viewer may know of, running or over, with their ends. */
    @Transactional(readOnly = true)
    public List<Membership> termsOf(Collection<PartyId> parties) {
        return memberships.findByPartyIn(parties).stream()
                .map(MembershipEntity::view)
                .toList();
    }

    /** Brings a party into a workspace without an end; see {@link #admit(WorkspaceId, PartyId, MembershipKind, LocalDate)}. */
    public void admit(WorkspaceId id, PartyId party, MembershipKind kind) {
        admit(id, party, kind, null);
    }

    /**
     * Brings a party into a workspace, for the first time or again. Who comes back finds the seats as they were; mandates of
     * the term before are over.
     *
     * @param lastDay the last day in the workspace's zone; null without an end
     * @throws NotAllowed unless the viewer organises the workspace or administers the portal
     * @throws InvalidInput when it belongs to it already, when an observer would become a member, or when the last day is over
     */
    public void admit(WorkspaceId id, PartyId party, MembershipKind kind, @Nullable LocalDate lastDay) {
        var workspace = circles.workspace(id);
        stewards.requireManager(id);
        if (circles.member(id, party).isPresent()) {
            throw alreadyThere();
        }
        if (kind == MembershipKind.MEMBER && !directory.party(party).kind().isMission()) {
            throw new InvalidInput("party", "refusal.onlyMissionsAreMembers");
        }
        var number = circles.lastTerm(id, party).map(MembershipEntity::number).orElse(0) + 1;
        var term = new MembershipEntity(id, party, kind, number, circles.now());
        if (lastDay != null) {
            term.lastUntil(lastDay, workspace.zone(), circles.now());
        }
        mandates.endAll(id, party);
        store(term);
    }

    /**
     * Sets till when a party belongs to a workspace; from then on its people see nothing of it, without anybody's doing.
     *
     * @param lastDay the last day in the workspace's zone; null takes the end away
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed unless the viewer organises the workspace or administers the portal, or when the term is over
     * @throws InvalidInput beside "lastDay" when that day is over
     */
    public void limit(WorkspaceId id, PartyId party, int revision, @Nullable LocalDate lastDay) {
        var term = findToManage(id, party);
        term.expectRevision(revision);
        if (lastDay == null) {
            term.lastOn(circles.now());
        } else {
            term.lastUntil(lastDay, circles.workspace(id).zone(), circles.now());
        }
    }

    /**
     * Ends a party's term at once. What it said and did stays readable to the others.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed unless the viewer organises the workspace or administers the portal; nobody ends the term of the own
     *     party, which would leave the circle without its organiser
     */
    public void end(WorkspaceId id, PartyId party, int revision) {
        var term = findToManage(id, party);
        term.expectRevision(revision);
        if (Viewers.current() instanceof Viewer.Person me && me.party().equals(party)) {
            throw new NotAllowed("refusal.notTheOwnParty");
        }
        term.end(circles.workspace(id).zone(), circles.now());
    }

    private MembershipEntity findToManage(WorkspaceId id, PartyId party) {
        circles.workspace(id);
        stewards.requireManager(id);
        return circles.lastTerm(id, party).orElseThrow(NotFound::new);
    }

    /** Two people may admit a party at the same instant; the database lets one of the two through. */
    private void store(MembershipEntity term) {
        try {
            memberships.saveAndFlush(term);
        } catch (DataIntegrityViolationException twice) {
            if (String.valueOf(twice.getMessage()).toLowerCase(Locale.ROOT).contains("membership_term_once")) {
                throw alreadyThere();
            }
            throw twice;
        }
    }

    private static InvalidInput alreadyThere() {
        return new InvalidInput("party", "refusal.alreadyMember");
    }
}
