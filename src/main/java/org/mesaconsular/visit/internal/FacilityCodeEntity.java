package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Release;
import org.mesaconsular.visit.FacilityCode;
import org.mesaconsular.visit.FacilityId;

/** What one source calls a facility; once per workspace, scheme and code. */
@Entity
@Table(name = "facility_code")
public class FacilityCodeEntity extends ContentRecord {

    @Column(name = "facility_id")
    private FacilityId facility;

    private String scheme;

    private String code;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected FacilityCodeEntity() {}

    public FacilityCodeEntity(Release release, FacilityId facility, FacilityCode code) {
        super(UUID.randomUUID(), release);
        this.facility = facility;
        this.scheme = code.scheme();
        this.code = code.code();
    }

    public FacilityId facility() {
        return facility;
    }

    /** The code as others see it. */
    public FacilityCode view() {
        return new FacilityCode(scheme, code);
    }
}
