package org.mesaconsular.meeting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.meeting.AgendaItemForm;
import org.mesaconsular.meeting.AgendaItemId;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PartyId;

/** An item of a meeting's agenda. It may be shown to fewer than the meeting, never to more. */
@Entity
@Table(name = "agenda_item")
public class AgendaItemEntity extends ContentRecord {

    @Column(name = "meeting_id")
    private MeetingId meeting;

    @Column(name = "item_position")
    private int position;

    /** Instead of a number, for an item that fewer read than the meeting, or once did; null for one that is numbered. */
    private @Nullable String code;

    private String title;

    @Column(name = "duration_minutes")
    private int minutes;

    @Column(name = "presenter_id")
    private @Nullable PartyId presenter;

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_audience")
    private Audience wished;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected AgendaItemEntity() {}

    /** A new item from a form that has passed {@link AgendaItemForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public AgendaItemEntity(MeetingEntity meeting, int position, AgendaItemForm form) {
        super(AgendaItemId.random().value(), meeting.release().narrowedTo(meeting.owner(), form.audience()));
        this.meeting = meeting.id();
        this.position = position;
        describe(form);
        codeWhereNarrower(meeting);
    }

    /** Takes over what a checked form says. */
    public final void describe(AgendaItemForm form) {
        title = form.title();
        minutes = (int) form.duration().toMinutes();
        presenter = form.presenter();
        wished = form.audience();
    }

    /** Shows it to whom the meeting is shown, or to fewer where that was wished. */
    public void releaseWithin(MeetingEntity parent) {
        codeWhereNarrower(parent);
        var narrowed = parent.release().narrowedTo(owner(), wished);
        if (!narrowed.equals(release())) {
            releaseTo(narrowed.audience(), narrowed.named());
        }
    }

    /** Numbers would have gaps for those who do not read it. It keeps its code when it is shown to more. */
    private void codeWhereNarrower(MeetingEntity parent) {
        if (code == null && parent.facts().audience().widerThan(wished)) {
            code = parent.drawCode();
        }
    }

    /** Moves it to another place of the agenda, counted from one. */
    public void moveTo(int place) {
        position = place;
    }

    public AgendaItemId id() {
        return new AgendaItemId(key());
    }

    public MeetingId meeting() {
        return meeting;
    }

    public int position() {
        return position;
    }

    /** The code it bears instead of a number; null for one that is numbered. */
    public @Nullable String code() {
        return code;
    }

    public @Nullable PartyId presenter() {
        return presenter;
    }

    /** The item as a form to edit. */
    public AgendaItemForm form() {
        return new AgendaItemForm(title, Duration.ofMinutes(minutes), presenter, wished);
    }
}
