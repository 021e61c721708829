package org.mesaconsular.meeting.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.meeting.MeetingFacts;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingKind;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Derived;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.ShortCode;
import org.mesaconsular.shared.WorkspaceId;

/**
 * A meeting. Until it is convened it is the affair of the party that prepares it, whatever audience was chosen for
 * later.
 */
@Entity
@Table(name = "meeting")
public class MeetingEntity extends ContentRecord {

    /** Of what the codes drawn so far take up, until the next ones are a sign longer. */
    private static final int CODES_TO_A_LENGTH = 400;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "host_id")
    private PartyId host;

    @Column(name = "body_id")
    private @Nullable BodyId body;

    private String objectives;

    private String place;

    @Embedded
    @AttributeOverride(name = "wall", column = @Column(name = "begins_wall"))
    @AttributeOverride(name = "zone", column = @Column(name = "begins_zone"))
    @AttributeOverride(name = "instant", column = @Column(name = "begins_at"))
    private AgreedTime begins;

    @Embedded
    @AttributeOverride(name = "wall", column = @Column(name = "ends_wall"))
    @AttributeOverride(name = "zone", column = @Column(name = "ends_zone"))
    @AttributeOverride(name = "instant", column = @Column(name = "ends_at"))
    private AgreedTime ends;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** Given when it is convened, so that a draft that comes to nothing leaves no gap. */
    private @Nullable String symbol;

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_audience")
    private Audience wished;

    @Column(name = "cancel_reason")
    private String cancelReason;

    /** Counted here and not from the rows, some of which the one who adds the next may not see. */
    @Column(name = "last_item")
    @OptimisticLock(excluded = true)
    @Derived
    private int lastItem;

    @Column(name = "last_decision")
    @OptimisticLock(excluded = true)
    @Derived
    private int lastDecision;

    /** The codes drawn so far, with spaces between; kept here for the same reason. */
    @Column(name = "drawn_codes")
    @OptimisticLock(excluded = true)
    @Derived
    private String drawnCodes = "";

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingEntity() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init")
    public MeetingEntity(PartyId owner, WorkspaceId workspace, MeetingFacts facts) {
        super(MeetingId.random().value(), new Release(owner, workspace, Audience.OWN));
        state = MeetingState.DRAFT;
        cancelReason = "";
        take(facts);
    }

    /**
     * Changes what is known of it.
     *
     * @throws NotAllowed once it is in session
     */
    public void describe(MeetingFacts facts) {
        require(state.inPreparation(), "refusal.meeting.notInPreparation");
        take(facts);
    }

    private void take(MeetingFacts facts) {
        title = facts.title();
        kind = facts.kind();
        body = facts.body();
        host = facts.host();
        objectives = facts.objectives();
        place = facts.place();
        begins = facts.begins();
        ends = facts.ends();
        wished = facts.audience();
    }

    /**
     * Calls the parties together.
     *
     * @throws NotAllowed unless it is a draft
     */
    public void convene(String symbol) {
        require(state == MeetingState.DRAFT, "refusal.meeting.notDraft");
        state = MeetingState.CONVENED;
        this.symbol = symbol;
    }

    /**
     * Opens the session.
     *
     * @throws NotAllowed unless it was convened and is not open yet
     */
    public void open() {
        require(state == MeetingState.CONVENED, "refusal.meeting.notConvened");
        state = MeetingState.IN_SESSION;
    }

    /**
     * Ends the session.
     *
     * @throws NotAllowed unless it is open
     */
    public void end() {
        require(state == MeetingState.IN_SESSION, "refusal.meeting.notInSession");
        state = MeetingState.ENDED;
    }

    /**
     * Calls it off.
     *
     * @throws NotAllowed once it is in session
     */
    public void cancel(String reason) {
        require(state.inPreparation(), "refusal.meeting.notInPreparation");
        state = MeetingState.CANCELLED;
        cancelReason = reason;
    }

    /** Shows it to the audience chosen for it; does nothing while it is a draft. */
    public void release(Set<PartyId> invited) {
        if (state != MeetingState.DRAFT) {
            releaseTo(wished, new Release(owner(), workspace(), wished, invited).named());
        }
    }

    /** The place of the next agenda item; the meeting has to be locked. */
    public int nextItem() {
        return ++lastItem;
    }

    /** The number of the next decision; the meeting has to be locked. */
    public int nextDecision() {
        return ++lastDecision;
    }

    /**
     * A new code of this meeting, for instance "R-KX", for an item or a decision that fewer read than the meeting; the
     * meeting has to be locked.
     */
    public String drawCode() {
        var code = newCode();
        while (Arrays.asList(drawnCodes.split(" ")).contains(code)) {
            code = newCode();
        }
        drawnCodes = (drawnCodes + " " + code).strip();
        return code;
    }

    /** Long enough for the codes drawn so far to be few among those there are. */
    private String newCode() {
        return "R-" + ShortCode.random(2 + drawnCodes.length() / CODES_TO_A_LENGTH);
    }

    /** @throws NotAllowed once parties can no longer be invited */
    public void requirePreparation() {
        require(state.inPreparation(), "refusal.meeting.notInPreparation");
    }

    /** @throws NotAllowed once the parties invited were told */
    public void requireUnsentInvitations() {
        require(state == MeetingState.DRAFT, "refusal.meeting.invitationsSent");
    }

    /** Whether the audience chosen for it would not show it to one of these. */
    public boolean leavesOut(Collection<DelegationEntity> invited) {
        return wished == Audience.MEMBERS && invited.stream().anyMatch(DelegationEntity::observer);
    }

    /**
     * A meeting that has a number stays among those it is counted with: who began to read it elsewhere would learn how many
     * meetings there are that they do not read, and who ceased to would see a gap. One that has a code may be shown to more.
     *
     * @throws InvalidInput beside the audience unless it may be shown to that audience from now on
     */
    public void requireSameSequence(Audience audience) {
        if (symbol != null && audience != wished && wished.widerThan(Audience.NAMED)) {
            throw new InvalidInput("audience", "refusal.meeting.counted");
        }
    }

    /** @throws NotAllowed once the agenda is closed */
    public void requireOpenAgenda() {
        require(state.agendaOpen(), "refusal.meeting.agendaClosed");
    }

    /** @throws NotAllowed unless parties may answer now */
    public void requireOpenAnswers() {
        require(state.answersOpen(), "refusal.meeting.answersClosed");
    }

    /** @throws NotAllowed unless outcomes may be entered now */
    public void requireOpenOutcomes() {
        require(state.outcomesOpen(), "refusal.meeting.outcomesClosed");
    }

    public MeetingId id() {
        return new MeetingId(key());
    }

    public MeetingState state() {
        return state;
    }

    /** The symbol; empty for a draft. */
    public String symbol() {
        return symbol == null ? "" : symbol;
    }

    /** Why it was cancelled; empty when it was not. */
    public String cancelReason() {
        return cancelReason;
    }

    public PartyId host() {
        return host;
    }

    /** What is known of it. */
    public MeetingFacts facts() {
        return new MeetingFacts(title, kind, body, host, objectives, place, begins, ends, wished);
    }

    private static void require(boolean allowed, String reasonKey) {
        if (!allowed) {
            throw new NotAllowed(reasonKey);
        }
    }
}
