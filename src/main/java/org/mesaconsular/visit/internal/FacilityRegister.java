package org.mesaconsular.visit.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityCode;
import org.mesaconsular.visit.FacilityData;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.FacilityLine;
import org.mesaconsular.visit.FacilityName;
import org.mesaconsular.visit.ImportPreview;
import org.mesaconsular.visit.LineOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters lines of a file into the register, a handful per transaction. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class FacilityRegister {

    private final Facilities facilities;
    private final FacilityNames names;
    private final FacilityCodes codes;
    private final CircleService circles;

    public FacilityRegister(Facilities facilities, FacilityNames names, FacilityCodes codes, CircleService circles) {
        this.facilities = facilities;
        this.names = names;
        this.codes = codes;
        this.circles = circles;
    }

    /** What entering these lines would do. */
    @Transactional(readOnly = true)
    public List<ImportPreview.Line> compare(WorkspaceId workspace, List<FacilityLine> lines) {
        circles.standing(workspace).requireOrganiser();
        var known = known(workspace, lines);
        return lines.stream()
                .map(line -> compared(known.get(line.code()), line))
                .toList();
    }

    /** Enters these lines; what is there already and says the same stays untouched. */
    public List<LineOutcome> enter(WorkspaceId workspace, Entering entering, List<FacilityLine> lines) {
        var organiser = circles.standing(workspace).requireOrganiser();
        var release = new Release(organiser.party(), workspace, Audience.WORKSPACE);
        var known = known(workspace, lines);
        return lines.stream()
                .map(line -> enter(release, entering, line, known.get(line.code())))
                .toList();
    }

    private LineOutcome enter(Release release, Entering entering, FacilityLine line, @Nullable FacilityEntity known) {
        if (known != null) {
            var before = known.data();
            known.describe(KeepingPolicy.merged(before, line, entering.empty()));
            return outcome(before, known.data());
        }
        var source = entering.source();
        var created = facilities.save(new FacilityEntity(release, line.name(), line.data()));
        names.save(new FacilityNameEntity(
                release, created.id(), new FacilityName(line.name(), source.words(), source.asOf())));
        codes.save(new FacilityCodeEntity(release, created.id(), line.code()));
        return LineOutcome.CREATED;
    }

    private static ImportPreview.Line compared(@Nullable FacilityEntity known, FacilityLine line) {
        if (known == null) {
            return new ImportPreview.Line(line, LineOutcome.CREATED, List.of());
        }
        var before = known.data();
        var kept = KeepingPolicy.merged(before, line, EmptyCells.KEEP);
        return new ImportPreview.Line(line, outcome(before, kept), KeepingPolicy.changes(before, line));
    }

    private static LineOutcome outcome(FacilityData before, FacilityData after) {
        return before.equals(after) ? LineOutcome.UNCHANGED : LineOutcome.CHANGED;
    }

    private Map<FacilityCode, FacilityEntity> known(WorkspaceId workspace, List<FacilityLine> lines) {
        var wanted = lines.stream().map(line -> line.code().code()).toList();
        var rows = codes.findByWorkspaceAndSchemeAndCodeIn(workspace, FacilityCells.SCHEME, wanted);
        var byId = byId(rows.stream().map(FacilityCodeEntity::facility).toList());
        var known = new HashMap<FacilityCode, FacilityEntity>();
        for (var row : rows) {
            known.put(row.view(), byId.get(row.facility().value()));
        }
        return known;
    }

    private Map<UUID, FacilityEntity> byId(List<FacilityId> ids) {
        return facilities.findAllById(ids.stream().map(FacilityId::value).toList()).stream()
                .collect(Collectors.toMap(PersistentRecord::key, Function.identity()));
    }
}
