package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.Release;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityData;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.FacilityType;

/** A place of detention. Its id never changes, whatever it is called and whoever runs it. */
@Entity
@Table(name = "facility")
public class FacilityEntity extends ContentRecord {

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "facility_type")
    private FacilityType type;

    @Column(name = "type_wording")
    private String typeWording;

    private String operator;

    private String authority;

    private String address;

    private String city;

    private String region;

    /** Its code. */
    private @Nullable String state;

    private String zip;

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    @Column(name = "match_score")
    private @Nullable Double matchScore;

    private @Nullable Integer capacity;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected FacilityEntity() {}

    @SuppressWarnings("NullAway.Init")
    public FacilityEntity(Release release, String name, FacilityData data) {
        super(FacilityId.random().value(), release);
        this.name = name;
        describe(data);
    }

    public FacilityId id() {
        return new FacilityId(key());
    }

    public String name() {
        return name;
    }

    /** The name it bears from now on; the names before stay in its list of names. */
    public void rename(String name) {
        this.name = name;
    }

    /** Takes over what a source says besides the name. */
    public final void describe(FacilityData data) {
        type = data.type();
        typeWording = data.typeWording();
        operator = data.operator();
        authority = data.authority();
        address = data.address();
        city = data.city();
        region = data.region();
        state = code(data.state());
        zip = data.zip();
        capacity = data.capacity();
        locate(data.coordinates());
    }

    private static @Nullable String code(@Nullable StateCode state) {
        return state == null ? null : state.value();
    }

    private void locate(@Nullable Coordinates point) {
        latitude = point == null ? null : Double.valueOf(point.latitude());
        longitude = point == null ? null : Double.valueOf(point.longitude());
        matchScore = point == null ? null : point.matchScore();
    }

    /** What is known of it besides the name. */
    public FacilityData data() {
        return new FacilityData(
                type,
                typeWording,
                operator,
                authority,
                address,
                city,
                region,
                state == null ? null : new StateCode(state),
                zip,
                capacity,
                coordinates());
    }

    private @Nullable Coordinates coordinates() {
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude, matchScore);
    }

    /** The facility as others see it. */
    public Facility view() {
        return new Facility(id(), name, data(), owner(), audience(), revision());
    }
}
