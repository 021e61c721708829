package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Derived;
import org.mesaconsular.shared.Release;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.Finding;
import org.mesaconsular.visit.FindingForm;
import org.mesaconsular.visit.FindingId;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitId;

/** What one mission found; its owner is that mission. */
@Entity
@Table(name = "finding")
public class FindingEntity extends ContentRecord {

    @Column(name = "visit_id")
    private VisitId visit;

    /** The same as it stands in the database, for queries that join. */
    @Derived
    @Column(name = "visit_id", insertable = false, updatable = false)
    private @Nullable UUID visitKey;

    @Enumerated(EnumType.STRING)
    private FindingSection section;

    @Column(name = "content")
    private String text;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "severity_reason")
    private String severityReason = "";

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "read_by_lead_at")
    private @Nullable Instant readByLeadAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected FindingEntity() {}

    /** A finding from a form that has passed {@link FindingForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public FindingEntity(Release release, VisitId visit, FindingForm form, Instant now) {
        super(FindingId.random().value(), release);
        this.visit = visit;
        this.severity = form.severity();
        this.recordedAt = now;
        describe(form);
    }

    /**
     * Takes over a checked form; the audience stays.
     *
     * @throws org.mesaconsular.shared.InvalidInput when a critical finding is lowered without a reason
     */
    public final void revise(FindingForm form) {
        SeverityPolicy.check(severity, form.severity(), form.reason());
        if (severity != form.severity()) {
            severityReason = form.reason();
            readByLeadAt = null;
        }
        severity = form.severity();
        describe(form);
    }

    private void describe(FindingForm form) {
        section = form.section();
        text = form.text();
        basis = form.basis();
    }

    /** Shows it to more parties; whoever may see it then was chosen by its owner. */
    public void widen(Release wider) {
        releaseTo(wider.audience(), wider.named());
    }

    /** The lead has read it; the first time counts. */
    public void readByLead(Instant now) {
        if (readByLeadAt == null) {
            readByLeadAt = now;
        }
    }

    public FindingId id() {
        return new FindingId(key());
    }

    public VisitId visit() {
        return visit;
    }

    /** The finding as a reader sees it. */
    public Finding view(boolean mayRevise) {
        return new Finding(
                id(),
                visit,
                owner(),
                audience(),
                section,
                text,
                severity,
                severityReason,
                basis,
                recordedAt,
                readByLeadAt,
                mayRevise,
                revision());
    }
}
