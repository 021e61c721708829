package org.mesaconsular.directory;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.RulesEntity;
import org.mesaconsular.directory.internal.RulesOfCircles;
import org.mesaconsular.directory.internal.Stewards;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of procedure of the circles. Organisers set them. */
@Service
@Transactional
public class RulesService {

    private final RulesOfCircles rules;
    private final Circles circles;
    private final Stewards stewards;
    private final CircleService all;

    public RulesService(RulesOfCircles rules, Circles circles, Stewards stewards, CircleService all) {
        this.rules = rules;
        this.circles = circles;
        this.stewards = stewards;
        this.all = all;
    }

    /**
     * The rules of a workspace; the defaults while nobody set any.
     *
     * @throws org.mesaconsular.shared.NotFound when there is no such workspace for this viewer
     */
    @Transactional(readOnly = true)
    public KeptRules rules(WorkspaceId id) {
        circles.workspace(id);
        return rules.findByWorkspace(id)
                .map(kept -> new KeptRules(kept.rules(), kept.revision()))
                .orElse(new KeptRules(RulesOfProcedure.DEFAULT, KeptRules.NEVER_SET));
    }

    /** How many delegations make a quorum among those who are members now; 0 when none is needed. */
    @Transactional(readOnly = true)
    public int quorum(WorkspaceId id) {
        var missions = circles.members(id).stream()
                .filter(member -> member.kind() == MembershipKind.MEMBER)
                .count();
        return rules(id).rules().quorum().among(Math.toIntExact(missions));
    }

    /**
     * The language a new person of a party most likely reads: that of the person who enters it where it is a working
     * language of one of the party's circles, or where no circle said; otherwise the first of the working languages.
     */
    @Transactional(readOnly = true)
    public InterfaceLanguage languageFor(PartyId party, InterfaceLanguage reader) {
        var spoken = all.workspacesOf(party).stream()
                .flatMap(workspace -> rules.findByWorkspace(workspace.id()).stream())
                .flatMap(kept -> kept.rules().languages().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InterfaceLanguage.class)));
        return spoken.isEmpty() || spoken.contains(reader)
                ? reader
                : spoken.iterator().next();
    }

    /**
     * Sets the rules of a workspace.
     *
     * @param revision the revision the edit started from
     * @throws EditConflict when somebody saved in between
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer organises the workspace
     * @throws InvalidInput beside the field that cannot be saved
     */
    public void set(WorkspaceId id, int revision, RulesOfProcedure wanted) {
        circles.workspace(id);
        stewards.requireOrganiser(id);
        var checked = wanted.checked();
        var kept = rules.findByWorkspace(id);
        if (kept.map(RulesEntity::revision).orElse(KeptRules.NEVER_SET) != revision) {
            throw new EditConflict();
        }
        kept.ifPresentOrElse(known -> known.become(checked), () -> store(new RulesEntity(id, checked)));
    }

    /** Two people may set the first rules at the same instant; the database lets one of the two through. */
    private void store(RulesEntity first) {
        try {
            rules.saveAndFlush(first);
        } catch (DataIntegrityViolationException twice) {
            throw new EditConflict();
        }
    }
}
