package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Release;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.FacilityName;

/** One name of a facility, with its source; never changed. */
@Entity
@Table(name = "facility_name")
public class FacilityNameEntity extends ContentRecord {

    @Column(name = "facility_id")
    private FacilityId facility;

    private String name;

    private String source;

    @Column(name = "valid_from")
    private LocalDate from;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected FacilityNameEntity() {}

    public FacilityNameEntity(Release release, FacilityId facility, FacilityName name) {
        super(UUID.randomUUID(), release);
        this.facility = facility;
        this.name = name.name();
        this.source = name.source();
        this.from = name.from();
    }

    /** The name as others see it. */
    public FacilityName view() {
        return new FacilityName(name, source, from);
    }
}
