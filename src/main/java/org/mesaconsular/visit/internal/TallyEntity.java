package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Release;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.CountStatus;
import org.mesaconsular.visit.TallyForm;
import org.mesaconsular.visit.TallyId;
import org.mesaconsular.visit.VisitId;

/** Numbers of one kind, from one source, on one day; the numbers never change, a later tally stands beside it. */
@Entity
@Table(name = "tally")
public class TallyEntity extends ContentRecord {

    @Column(name = "visit_id")
    private @Nullable VisitId visit;

    @Enumerated(EnumType.STRING)
    private CountKind kind;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String source;

    @Column(name = "total_value")
    private @Nullable Integer totalValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "total_status")
    private CountStatus totalStatus;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected TallyEntity() {}

    /** @param visit the visit on which was counted; null for numbers that the circle was told otherwise */
    public TallyEntity(Release release, @Nullable VisitId visit, TallyForm form, Instant now) {
        super(TallyId.random().value(), release);
        this.visit = visit;
        this.kind = form.kind();
        this.asOf = form.asOf();
        this.source = form.source();
        this.totalValue = form.total().value();
        this.totalStatus = form.total().status();
        this.recordedAt = now;
    }

    /** Shows it to more parties; whoever may see it then was chosen by its owner. */
    public void widen(Release wider) {
        releaseTo(wider.audience(), wider.named());
    }

    public TallyId id() {
        return new TallyId(key());
    }

    public @Nullable VisitId visit() {
        return visit;
    }

    public CountKind kind() {
        return kind;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Count total() {
        return new Count(totalValue, totalStatus);
    }
}
