package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.AccessStep;
import org.mesaconsular.visit.VisitId;

/** One line of the access ledger; what it says never changes, the latest counts. */
@Entity
@Table(name = "access_step")
public class AccessStepEntity extends ContentRecord {

    @Column(name = "visit_id")
    private VisitId visit;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_status")
    private AccessStatus status;

    @Column(name = "step_day")
    private LocalDate day;

    @Column(name = "reply_due")
    private @Nullable LocalDate replyDue;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected AccessStepEntity() {}

    /** @param number counts the steps of the visit from 1 */
    public AccessStepEntity(VisitEntity visit, int number, AccessForm step, Instant now) {
        super(UUID.randomUUID(), visit.release());
        this.visit = visit.id();
        this.number = number;
        this.status = step.status();
        this.day = step.day();
        this.replyDue = step.status() == AccessStatus.REQUESTED ? step.replyDue() : null;
        this.note = step.note();
        this.recordedAt = now;
    }

    /** Follows the visit to whom it is released. */
    void releaseWith(VisitEntity visit) {
        releaseTo(visit.audience(), visit.release().named());
    }

    /** The day of the step, where the workspace is at home. */
    public LocalDate day() {
        return day;
    }

    /** The step as others see it. */
    public AccessStep view() {
        return new AccessStep(number, status, day, replyDue, note, recordedAt);
    }
}
