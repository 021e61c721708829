package org.mesaconsular.directory.imports;

import java.util.List;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.internal.Parties;
import org.mesaconsular.directory.internal.PartyEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters lines of a file into the directory, a handful per transaction. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class MissionRegister {

    private final Parties parties;
    private final PeopleService people;

    MissionRegister(Parties parties, PeopleService people) {
        this.parties = parties;
        this.people = people;
    }

    /**
     * What entering these lines would do.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the person administers the portal
     */
    @Transactional(readOnly = true)
    public List<MissionPreview.Line> compare(List<MissionLine> lines) {
        people.requirePortalAdministrator();
        var known = known();
        return lines.stream().map(line -> compared(line, known)).toList();
    }

    /**
     * Enters those of these lines that the directory does not hold yet; the others stay as they are.
     *
     * @return how many were entered
     * @throws org.springframework.dao.DataIntegrityViolationException when another node enters one of them at this moment;
     *     nothing was entered then
     */
    public int enter(List<MissionLine> lines) {
        people.requirePortalAdministrator();
        var known = known();
        var fresh = lines.stream().filter(line -> known.same(line).isEmpty()).toList();
        fresh.forEach(line -> parties.save(PartyEntity.imported(line.form(), MissionKey.claim(line.form()))));
        return fresh.size();
    }

    private KnownMissions known() {
        return new KnownMissions(
                parties.findAll().stream().map(PartyEntity::view).toList());
    }

    private static MissionPreview.Line compared(MissionLine line, KnownMissions known) {
        return known.same(line)
                .map(party -> new MissionPreview.Line(
                        line.number(),
                        line.shown(),
                        LineFate.MATCHED,
                        party.names(),
                        party.kind() == line.form().kind()
                                ? List.of()
                                : List.of(Remark.of("directory.import.matched.otherKind", party.kind()))))
                .orElseGet(() -> new MissionPreview.Line(
                        line.number(),
                        line.shown(),
                        LineFate.CREATED,
                        line.form().names(),
                        line.assumed()));
    }
}
