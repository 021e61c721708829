package org.mesaconsular.action.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.AlreadyCompleted;
import org.mesaconsular.action.Consensus;
import org.mesaconsular.action.ConsultationClosed;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.EditAction;
import org.mesaconsular.action.NotAgreedYet;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.action.TextHasChanged;
import org.mesaconsular.action.TextIsSettled;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.PartyId;

/** A joint action: what several parties do together once all of them have agreed to one exact text. */
@Entity
@Table(name = "joint_action")
public class JointAction extends ContentRecord {

    /** The key once more, typed, so that queries compare it with the children's. */
    @Column(name = "id", insertable = false, updatable = false)
    private ActionId action;

    private String symbol;

    private String title;

    /** The version of the text that stands now. */
    @Column(name = "text_version")
    private int version;

    @Column(name = "lead_id")
    private PartyId lead;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "joint_action_asked", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "party_id")
    private Set<PartyId> asked = new HashSet<>();

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "due_wording")
    private String dueWording;

    @Column(name = "origin_kind")
    private @Nullable String originKind;

    @Column(name = "origin_id")
    private @Nullable UUID originId;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_rule")
    private DecisionRule rule = DecisionRule.CONSENSUS;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.IN_CONSULTATION;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected JointAction() {}

    /** Proposes an action, which opens the consultation on version 1 of its text. */
    public JointAction(ProposeAction checked, PartyId owner, String symbol, Instant at) {
        super(UUID.randomUUID(), checked.releasedBy(owner));
        this.action = new ActionId(key());
        this.symbol = symbol;
        this.title = checked.title();
        this.version = 1;
        this.lead = checked.requiredLead();
        this.asked.addAll(checked.asked());
        this.dueDate = checked.due().date();
        this.dueWording = checked.due().wording();
        if (checked.origin() != null) {
            this.originKind = checked.origin().kind();
            this.originId = checked.origin().id();
        }
        this.proposedAt = at;
    }

    /**
     * Changes title and due date; the text that parties consent to stays.
     *
     * @throws AlreadyCompleted when it is done
     */
    public void describe(EditAction checked) {
        if (state == ActionState.COMPLETED) {
            throw new AlreadyCompleted();
        }
        title = checked.title();
        dueDate = checked.due().date();
        dueWording = checked.due().wording();
    }

    /**
     * A new version of the text asks every party anew, so it must say something new.
     *
     * @param present the text that stands now
     * @return the number of the new version
     * @throws TextHasChanged when another version stands than the one that was reworked
     * @throws TextIsSettled when the action is carried out already
     * @throws InvalidInput beside "text" when it is the one that stands
     */
    public int rewrite(int reworked, ActionText present, String text) {
        if (!state.textIsOpen()) {
            throw new TextIsSettled();
        }
        expectText(reworked);
        if (present.text().equals(text)) {
            throw new InvalidInput("text", "action.refusal.sameText");
        }
        state = ActionState.IN_CONSULTATION;
        return ++version;
    }

    /**
     * Whether this version may be answered now.
     *
     * @throws TextHasChanged when another version stands
     * @throws ConsultationClosed when the parties are not asked now
     */
    public void expectConsultationOn(int answered) {
        expectText(answered);
        if (!state.consults()) {
            throw new ConsultationClosed();
        }
    }

    /** Becomes agreed when the answers say so. */
    public void settle(Consensus consensus) {
        if (state.consults() && consensus.reached()) {
            state = ActionState.AGREED;
        }
    }

    /**
     * The parties begin to carry it out; already begun is well.
     *
     * @throws NotAgreedYet while the parties are asked
     * @throws AlreadyCompleted when it is done
     */
    public void start() {
        if (state.consults()) {
            throw new NotAgreedYet();
        }
        if (state == ActionState.COMPLETED) {
            throw new AlreadyCompleted();
        }
        state = ActionState.IN_PROGRESS;
    }

    /** Done; refuses as {@link #start()} does. */
    public void complete() {
        start();
        state = ActionState.COMPLETED;
    }

    private void expectText(int expected) {
        if (version != expected) {
            throw new TextHasChanged();
        }
    }

    public ActionId id() {
        return action;
    }

    public String symbol() {
        return symbol;
    }

    public String title() {
        return title;
    }

    public int version() {
        return version;
    }

    public PartyId lead() {
        return lead;
    }

    public Set<PartyId> asked() {
        return Set.copyOf(asked);
    }

    public Due due() {
        return new Due(dueDate, dueWording);
    }

    public @Nullable OriginRef origin() {
        return originKind == null || originId == null ? null : new OriginRef(originKind, originId);
    }

    public DecisionRule rule() {
        return rule;
    }

    public ActionState state() {
        return state;
    }
}
