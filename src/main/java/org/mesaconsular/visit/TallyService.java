package org.mesaconsular.visit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.visit.internal.NumbersTogether;
import org.mesaconsular.visit.internal.Tallies;
import org.mesaconsular.visit.internal.TalliesForReader;
import org.mesaconsular.visit.internal.TallyCellEntity;
import org.mesaconsular.visit.internal.TallyCells;
import org.mesaconsular.visit.internal.TallyEntity;
import org.mesaconsular.visit.internal.TallyRelease;
import org.mesaconsular.visit.internal.TeamPolicy;
import org.mesaconsular.visit.internal.VisitsForTeam;
import org.mesaconsular.visit.internal.WideningPolicy;
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
    private final NumbersTogether together;
    private final TallyRelease release;
    private final VisitsForTeam found;
    private final CircleService circles;
    private final DirectoryService directory;
    private final Clock clock;

    public TallyService(
            Tallies tallies,
            TallyCells cells,
            NumbersTogether together,
            TallyRelease release,
            VisitsForTeam found,
            CircleService circles,
            DirectoryService directory,
            Clock clock) {
        this.tallies = tallies;
        this.cells = cells;
        this.together = together;
        this.release = release;
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

    /**
     * Releases numbers to more parties.
     *
     * @param revision the revision the reader saw
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer speaks for the mission that stated them
     * @throws InvalidInput unless the audience is wider than now and within that of the visit, or when somebody could work out
     *     a small number from these together with what was released before
     */
    public void releaseTo(TallyId id, int revision, Audience audience) {
        var tally = tallies.findById(id.value()).orElseThrow(NotFound::new);
        TeamPolicy.requireOwner(circles.standing(tally.workspace()), tally.owner());
        tally.expectRevision(revision);
        var on = tally.visit();
        var visit = on == null ? null : found.find(on);
        WideningPolicy.check(tally.audience(), audience, visit == null ? Audience.WORKSPACE : visit.audience());
        PersonalDataGuard.check("audience", tally.source(), audience);
        var wider = visit == null
                ? new Release(tally.owner(), tally.workspace(), audience)
                : found.statement(visit, audience);
        release.requireNothingRevealed(tally, wider);
        tally.widen(wider);
        cells.findByTallyIn(List.of(id)).forEach(cell -> cell.releaseWith(tally));
    }

    private TallyId save(Release release, @Nullable VisitId visit, TallyForm form) {
        PersonalDataGuard.check("source", form.source(), release.audience());
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

    private List<Tally> forReader(List<TallyEntity> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var workspace = some.getFirst().workspace();
        var reader = new TalliesForReader(
                Viewers.person().party(),
                stateOfReader(),
                circles.standing(workspace).speaks());
        return together.show(workspace, some, reader);
    }

    private @Nullable StateCode stateOfReader() {
        return directory.party(Viewers.person().party()).state();
    }
}
