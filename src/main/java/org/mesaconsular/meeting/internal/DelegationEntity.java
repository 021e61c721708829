package org.mesaconsular.meeting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.AnswerChannel;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.RecordedAnswer;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;

/**
 * The invitation of one party to one meeting and what the party answered. It belongs to whoever prepares the meeting, so
 * that the party invited does not see it before the meeting is convened.
 */
@Entity
@Table(name = "delegation")
public class DelegationEntity extends ContentRecord {

    @Column(name = "meeting_id")
    private MeetingId meeting;

    /** The same as a plain key, by which queries join. */
    @Column(name = "meeting_id", insertable = false, updatable = false)
    private @Nullable UUID meetingKey;

    @Column(name = "party_id")
    private PartyId party;

    private boolean observer;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.NO_ANSWER;

    @Column(name = "answer_comment")
    private String comment = "";

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel = AnswerChannel.NONE;

    @Column(name = "channel_reference")
    private String reference = "";

    @Column(name = "as_of")
    private @Nullable Instant asOf;

    @Column(name = "recorded_by")
    private @Nullable AccountId recordedBy;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected DelegationEntity() {}

    /** A new invitation, not answered yet. */
    public DelegationEntity(MeetingEntity meeting, PartyId party, boolean observer) {
        super(UUID.randomUUID(), meeting.release());
        this.meeting = meeting.id();
        this.party = party;
        this.observer = observer;
    }

    /** The party hosts the meeting, so it comes. */
    public void host(AccountId by, Instant at) {
        note(Answer.ACCEPTED, "", AnswerChannel.HOSTING, "", by, at);
    }

    /** The party no longer hosts; whether it comes all the same is for it to say. */
    public void handOverHosting() {
        if (hosts()) {
            answer = Answer.NO_ANSWER;
            channel = AnswerChannel.NONE;
            asOf = null;
            recordedBy = null;
        }
    }

    /**
     * The party answers in the portal.
     *
     * @throws NotAllowed for the host, who comes by hosting
     */
    public void answer(Answer given, String comment, AccountId by, Instant at) {
        refuseHost();
        note(given, comment, AnswerChannel.PORTAL, "", by, at);
    }

    /**
     * The organiser records an answer that came another way.
     *
     * @throws NotAllowed for the host, who comes by hosting
     */
    public void record(RecordedAnswer given, AccountId by, Instant at) {
        refuseHost();
        note(given.answer(), given.comment(), given.channel(), given.reference(), by, at);
    }

    /** @throws NotAllowed for the host, who comes by hosting, and once the party answered */
    public void requireWithdrawable() {
        refuseHost();
        if (answer != Answer.NO_ANSWER) {
            throw new NotAllowed("refusal.meeting.invitationsSent");
        }
    }

    /** Shows it to whom the meeting is shown; an answer under way is not disturbed when nothing changes. */
    public void releaseWith(MeetingEntity parent) {
        var wider = parent.release().ownedBy(owner());
        if (!wider.equals(release())) {
            releaseTo(wider.audience(), wider.named());
        }
    }

    private void refuseHost() {
        if (hosts()) {
            throw new NotAllowed("refusal.meeting.hostAttends");
        }
    }

    private void note(Answer given, String said, AnswerChannel way, String number, AccountId by, Instant at) {
        answer = given;
        comment = said;
        channel = way;
        reference = number;
        recordedBy = by;
        asOf = at;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public PartyId party() {
        return party;
    }

    public boolean observer() {
        return observer;
    }

    public boolean hosts() {
        return channel == AnswerChannel.HOSTING;
    }

    public Answer answer() {
        return answer;
    }

    public String comment() {
        return comment;
    }

    public AnswerChannel channel() {
        return channel;
    }

    public String reference() {
        return reference;
    }

    public @Nullable Instant asOf() {
        return asOf;
    }

    public @Nullable AccountId recordedBy() {
        return recordedBy;
    }
}
