package org.mesaconsular.visit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.internal.PersonalDataCheck;
import org.mesaconsular.visit.internal.Tallies;
import org.mesaconsular.visit.internal.TalliesForReader;
import org.mesaconsular.visit.internal.TallyCellEntity;
import org.mesaconsular.visit.internal.TallyCells;
import org.mesaconsular.visit.internal.TallyEntity;
import org.mesaconsular.visit.internal.VisitsForTeam;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers, each with kind, day and source. They are never added up: neither across kinds nor across days. Readers get
 * small numbers of other States hidden.
 */
@Service
@Transactional
public class TallyService {

    private final Tallies tallies;
    private final TallyCells cells;
    private final VisitsForTeam found;
    private final CircleService circles;
    private final DirectoryService directory;
    private final Clock clock;

    public TallyService(
            Tallies tallies,
            TallyCells cells,
            VisitsForTeam found,
            CircleService circles,
            DirectoryService directory,
            Clock clock) {
        this.tallies = tallies;
        this.cells = cells;
        this.found = found;
        this.circles = circles;
        this.directory = directory;
        this.clock = clock;
    }

    /** The tallies of a visit that the viewer may see, latest day first. */
    @Transactional(readOnly = true)
    public List<Tally> ofVisit(VisitId visit) {
        return forReader(tallies.ofVisit(visit));
    }

    /** The tallies of a workspace that belong to no visit, latest day first. */
    @Transactional(readOnly = true)
    public Slice<Tally> ofWorkspace(WorkspaceId workspace, Pageable page) {
        var slice = tallies.ofWorkspace(workspace, page);
        return new SliceImpl<>(forReader(slice.getContent()), page, slice.hasNext());
    }

    /**
     * States numbers that the circle was told, for instance by the press.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer speaks for a member mission
     * @throws InvalidInput beside the field that cannot be saved
     */
    public TallyId state(WorkspaceId workspace, TallyForm form) {
        var owner = circles.standing(workspace).requireVoice().party();
        return save(new Release(owner, workspace, form.audience()), null, form.checked());
    }

    /**
     * States numbers of a visit for the viewer's mission.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer's mission is in the team
     * @throws InvalidInput beside the field that cannot be saved
     */
    public TallyId stateOn(VisitId id, TallyForm form) {
        return save(found.statement(found.find(id), form.audience()), id, form.checked());
    }

    private TallyId save(Release release, @Nullable VisitId visit, TallyForm form) {
        PersonalDataCheck.check("source", form.source(), release.audience());
        if (form.asOf()
                .isAfter(clock.instant().atZone(zoneOf(release.workspace())).toLocalDate())) {
            throw new InvalidInput("asOf", "visit.refusal.dayToCome");
        }
        var tally = tallies.save(new TallyEntity(release, visit, form, clock.instant()));
        form.cells().forEach((state, count) -> cells.save(new TallyCellEntity(tally, state, count)));
        return tally.id();
    }

    private ZoneId zoneOf(WorkspaceId workspace) {
        return circles.workspace(workspace).zone();
    }

    private List<Tally> forReader(Collection<TallyEntity> some) {
        var byTally = cells.findByTallyIn(some.stream().map(TallyEntity::id).toList()).stream()
                .collect(Collectors.groupingBy(TallyCellEntity::tally));
        var reader = new TalliesForReader(Viewers.person().party(), stateOfReader());
        return some.stream()
                .map(tally -> reader.show(tally, byTally.getOrDefault(tally.id(), List.of())))
                .toList();
    }

    private @Nullable StateCode stateOfReader() {
        return directory.party(Viewers.person().party()).state();
    }
}
