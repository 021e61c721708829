package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.VisitForm;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;

/**
 * A visit. Its owner is the lead mission; its state and its access are two separate axes. Until it is proposed it is the
 * affair of the lead, whatever audience was chosen for later.
 */
@Entity
@Table(name = "visit")
public class VisitEntity extends ContentRecord {

    private String symbol = "";

    @Column(name = "facility_id")
    private FacilityId facility;

    @Enumerated(EnumType.STRING)
    @Column(name = "visit_type")
    private VisitType type;

    private String purpose;

    @Column(name = "planned_from")
    private @Nullable LocalDate from;

    @Column(name = "planned_until")
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "visit_state")
    private VisitState state = VisitState.DRAFT;

    @Column(name = "state_reason")
    private String stateReason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "access_status")
    private AccessStatus access = AccessStatus.NOT_REQUESTED;

    @Column(name = "reply_due")
    private @Nullable LocalDate replyDue;

    @Column(name = "action_id")
    private @Nullable UUID action;

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_audience")
    private Audience wished;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected VisitEntity() {}

    /** A draft from a form that has passed {@link VisitForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public VisitEntity(PartyId lead, WorkspaceId workspace, VisitForm form) {
        super(VisitId.random().value(), new Release(lead, workspace, Audience.OWN));
        this.wished = form.audience();
        this.facility = form.facility();
        this.action = form.action();
        describe(form);
    }

    /** Takes over type, purpose and days of a checked form; facility, team and audience stay. */
    public final void describe(VisitForm form) {
        if (state.over()) {
            throw new NotAllowed("visit.refusal.visitIsOver");
        }
        type = form.type();
        purpose = form.purpose();
        from = form.from();
        until = form.until();
    }

    /**
     * Goes to another state.
     *
     * @param reason why; required where {@link VisitState#needsReason()}
     * @throws InvalidInput when the state cannot follow, the reason or the day is missing, or access is not granted
     */
    public void advance(VisitState next, String reason) {
        if (!state.next().contains(next)) {
            throw new InvalidInput("state", "visit.refusal.stateOrder");
        }
        if (next.needsReason() && reason.isEmpty()) {
            throw new InvalidInput("reason", "visit.refusal.reasonMissing");
        }
        if (next == VisitState.CONFIRMED && from == null) {
            throw new InvalidInput("state", "visit.refusal.dayMissing");
        }
        if (next == VisitState.CONFIRMED && access.refused()) {
            throw new InvalidInput("state", "visit.refusal.accessRefused");
        }
        if (next.inside() && !ConditionsPolicy.wasInside(next, access)) {
            throw new InvalidInput("state", "visit.refusal.accessNotGranted");
        }
        state = next;
        stateReason = reason;
    }

    /** Shows it to the audience chosen for it; does nothing while it is a draft. */
    void release(Set<PartyId> team) {
        if (state != VisitState.DRAFT) {
            releaseTo(wished, chosenFor(team).named());
        }
    }

    /** The release that counts for who joins: the present one, or for a draft the one chosen for later. */
    public Release releaseFor(Set<PartyId> team) {
        return state == VisitState.DRAFT ? chosenFor(team) : release();
    }

    private Release chosenFor(Set<PartyId> team) {
        return new Release(owner(), workspace(), wished, team);
    }

    /** Gives the visit its symbol, once. */
    public void bear(String symbol) {
        if (this.symbol.isEmpty()) {
            this.symbol = symbol;
        }
    }

    /**
     * Takes a checked step of the ledger as the status that counts.
     *
     * @throws NotAllowed when the visit is over: what was seen was seen with the access of then
     */
    public void take(AccessForm step) {
        if (state.over()) {
            throw new NotAllowed("visit.refusal.visitIsOver");
        }
        access = step.status();
        replyDue = step.status() == AccessStatus.REQUESTED ? step.replyDue() : null;
    }

    public VisitId id() {
        return new VisitId(key());
    }

    /** The mission that runs the visit. */
    public PartyId lead() {
        return owner();
    }

    public String symbol() {
        return symbol;
    }

    /** Who may see it from the proposal on. */
    public Audience wished() {
        return wished;
    }

    public FacilityId facility() {
        return facility;
    }

    public VisitType type() {
        return type;
    }

    public String purpose() {
        return purpose;
    }

    public @Nullable LocalDate from() {
        return from;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    public VisitState state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }

    public AccessStatus access() {
        return access;
    }

    public @Nullable LocalDate replyDue() {
        return replyDue;
    }

    public @Nullable UUID action() {
        return action;
    }
}
