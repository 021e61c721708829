package org.mesaconsular.meeting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.meeting.AgendaItemId;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.OutcomeForm;
import org.mesaconsular.meeting.OutcomeId;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PartyId;

/**
 * What came out of an agenda item. A position or a proposal belongs to the party that stated it; everything else to the
 * circle, kept by whoever prepares the meeting.
 */
@Entity
@Table(name = "outcome")
public class OutcomeEntity extends ContentRecord {

    @Column(name = "meeting_id")
    private MeetingId meeting;

    @Column(name = "item_id")
    private AgendaItemId item;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    /** Of a decision that all read who read the meeting, counted from one; null for everything else. */
    @Column(name = "decision_number")
    private @Nullable Integer number;

    /** Of a decision that fewer read, instead of a number; null for everything else. */
    @Column(name = "decision_code")
    private @Nullable String code;

    @Column(name = "outcome_text")
    private String text;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected OutcomeEntity() {}

    /**
     * A new outcome from a form that has passed {@link OutcomeForm#checked()}; a decision is numbered, or gets a code where
     * numbers would have gaps for those who do not read it.
     *
     * @param meeting that of the item; it has to be locked
     * @param owner whose statement it is
     */
    public OutcomeEntity(MeetingEntity meeting, AgendaItemEntity item, PartyId owner, OutcomeForm form, Instant at) {
        super(OutcomeId.random().value(), item.release().narrowedTo(owner, form.audience()));
        this.meeting = item.meeting();
        this.item = item.id();
        this.kind = form.kind();
        if (kind == OutcomeKind.DECISION) {
            count(meeting);
        }
        this.text = form.text();
        this.enteredAt = at;
    }

    /** Words it anew; what kind of outcome it is and who sees it stay. */
    public void reword(String text) {
        this.text = text;
    }

    public OutcomeId id() {
        return new OutcomeId(key());
    }

    public MeetingId meeting() {
        return meeting;
    }

    public AgendaItemId item() {
        return item;
    }

    public OutcomeKind kind() {
        return kind;
    }

    private void count(MeetingEntity meeting) {
        if (meeting.facts().audience().widerThan(audience())) {
            code = meeting.drawCode();
        } else {
            number = meeting.nextDecision();
        }
    }

    /** Of a decision its number or its code; empty for everything else. */
    public String numeral() {
        return number == null ? Objects.requireNonNullElse(code, "") : number.toString();
    }

    public String text() {
        return text;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
