package org.mesaconsular.desk.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.desk.Announcement;
import org.mesaconsular.desk.AnnouncementForm;
import org.mesaconsular.desk.AnnouncementId;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.Release;

/** What an organiser tells the circle. It is withdrawn, never deleted. */
@Entity
@Table(name = "announcement")
public class AnnouncementEntity extends ContentRecord {

    private String title;

    private String text;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected AnnouncementEntity() {}

    /** A new announcement from a form that has passed {@link AnnouncementForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public AnnouncementEntity(Release release, AnnouncementForm form) {
        super(UUID.randomUUID(), release);
        take(form);
    }

    /**
     * Takes over what a checked form says.
     *
     * @throws NotAllowed once it is withdrawn
     */
    public void describe(AnnouncementForm form) {
        requireStanding();
        take(form);
    }

    /**
     * Takes it from the desks.
     *
     * @throws NotAllowed when it is withdrawn already
     */
    public void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    private void take(AnnouncementForm form) {
        title = form.title();
        text = form.text();
        firstDay = form.checkedFirstDay();
        lastDay = form.lastDay();
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw new NotAllowed("refusal.announcement.withdrawn");
        }
    }

    /** The announcement as others see it. */
    public Announcement view() {
        return new Announcement(new AnnouncementId(key()), owner(), title, text, firstDay, lastDay, revision());
    }
}
