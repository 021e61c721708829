package org.mesaconsular.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.TypedId;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.visit.internal.Facilities;
import org.mesaconsular.visit.internal.FacilityCodeEntity;
import org.mesaconsular.visit.internal.FacilityCodes;
import org.mesaconsular.visit.internal.FacilityEntity;
import org.mesaconsular.visit.internal.FacilityNameEntity;
import org.mesaconsular.visit.internal.FacilityNames;
import org.mesaconsular.visit.internal.VisitRows;
import org.mesaconsular.visit.internal.Visits;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of places of detention. Everyone of the circle reads it; the organiser writes it. */
@Service
@Transactional
public class FacilityService {

    private final Facilities facilities;
    private final FacilityNames names;
    private final FacilityCodes codes;
    private final Visits visits;
    private final VisitRows rows;
    private final CircleService circles;

    public FacilityService(
            Facilities facilities,
            FacilityNames names,
            FacilityCodes codes,
            Visits visits,
            VisitRows rows,
            CircleService circles) {
        this.facilities = facilities;
        this.names = names;
        this.codes = codes;
        this.visits = visits;
        this.rows = rows;
        this.circles = circles;
    }

    /** The facilities of a workspace that match, by name. */
    @Transactional(readOnly = true)
    public Slice<Facility> list(WorkspaceId workspace, FacilityFilter filter, Pageable page) {
        return facilities
                .search(workspace, filter.region(), PlainText.pattern(filter.words()), page)
                .map(FacilityEntity::view);
    }

    /** How many facilities of a workspace match. */
    @Transactional(readOnly = true)
    public long count(WorkspaceId workspace, FacilityFilter filter) {
        return facilities.count(workspace, filter.region(), PlainText.pattern(filter.words()));
    }

    /** The States of the federation in which the register has facilities, in order. */
    @Transactional(readOnly = true)
    public List<String> regions(WorkspaceId workspace) {
        return facilities.regions(workspace);
    }

    /** @throws NotFound when there is no such facility for this viewer */
    @Transactional(readOnly = true)
    public Facility facility(FacilityId id) {
        return find(id).view();
    }

    /** The facilities with these ids that the viewer may see, in one query. */
    @Transactional(readOnly = true)
    public Map<FacilityId, Facility> facilities(Collection<FacilityId> ids) {
        return facilities
                .findAllById(ids.stream().map(TypedId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(FacilityEntity::id, FacilityEntity::view));
    }

    /**
     * The biography of a facility.
     *
     * @throws NotFound when there is no such facility for this viewer
     */
    @Transactional(readOnly = true)
    public FacilityPage page(FacilityId id) {
        var facility = find(id);
        return new FacilityPage(
                facility.view(),
                names.findByFacilityOrderByFromDesc(id).stream()
                        .map(FacilityNameEntity::view)
                        .toList(),
                codes.findByFacility(id).stream().map(FacilityCodeEntity::view).toList(),
                rows.of(visits.at(id)),
                circles.standing(facility.workspace()).organises());
    }

    /**
     * Enters a new name. The names before stay, each with its source.
     *
     * @param revision the revision the edit started from
     * @param from the day from which the source uses the name
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer organises the circle
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void rename(FacilityId id, int revision, String name, String source, LocalDate from) {
        var facility = find(id);
        circles.standing(facility.workspace()).requireOrganiser();
        facility.expectRevision(revision);
        var checked = new FacilityName(
                PersonalDataGuard.open("name", Text.required("name", name, Text.LINE)),
                PersonalDataGuard.open("source", Text.required("source", source, Text.LINE)),
                from);
        names.save(new FacilityNameEntity(facility.release(), id, checked));
        facility.rename(checked.name());
    }

    private FacilityEntity find(FacilityId id) {
        return facilities.findById(id.value()).orElseThrow(NotFound::new);
    }
}
