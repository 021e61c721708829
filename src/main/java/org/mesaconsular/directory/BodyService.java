package org.mesaconsular.directory;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.internal.Bodies;
import org.mesaconsular.directory.internal.BodyEntity;
import org.mesaconsular.directory.internal.Circles;
import org.mesaconsular.directory.internal.Stewards;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies inside the circles: standing committees and working groups. Organisers keep them. */
@Service
@Transactional
public class BodyService {

    private final Bodies bodies;
    private final Workspaces workspaces;
    private final Circles circles;
    private final Stewards stewards;

    public BodyService(Bodies bodies, Workspaces workspaces, Circles circles, Stewards stewards) {
        this.bodies = bodies;
        this.workspaces = workspaces;
        this.circles = circles;
        this.stewards = stewards;
    }

    /** The bodies of a workspace, dissolved ones too. */
    @Transactional(readOnly = true)
    public BodyTree tree(WorkspaceId id) {
        return new BodyTree(
                bodies.findByWorkspace(id).stream().map(BodyEntity::view).toList());
    }

    /** @throws NotFound when there is no such body for this viewer */
    @Transactional(readOnly = true)
    public Body body(BodyId id) {
        return find(id).view();
    }

    /** These bodies, as far as the viewer may know of them, in one query. */
    @Transactional(readOnly = true)
    public BodyRoll roll(Collection<BodyId> ids) {
        var keys = ids.stream().map(BodyId::value).distinct().toList();
        return new BodyRoll(bodies.findAllById(keys).stream()
                .map(BodyEntity::view)
                .collect(Collectors.toMap(Body::id, Function.identity())));
    }

    /**
     * Refuses to have a body meet that cannot.
     *
     * @throws InvalidInput beside "body" when it was dissolved or does not belong to this workspace
     */
    @Transactional(readOnly = true)
    public void requireAtWork(WorkspaceId id, BodyId body) {
        if (tree(id).find(body).filter(found -> !found.dissolved()).isEmpty()) {
            throw new InvalidInput("body", "refusal.bodyNotThere");
        }
    }

    /** Whether the viewer founds, changes and dissolves bodies of a workspace. */
    @Transactional(readOnly = true)
    public boolean keeps(WorkspaceId id) {
        return stewards.organises(id);
    }

    /**
     * Founds a body.
     *
     * @throws NotAllowed unless the viewer organises the workspace
     * @throws InvalidInput beside the field that cannot be saved
     */
    public Body found(WorkspaceId id, BodyForm form) {
        lock(id);
        stewards.requireOrganiser(id);
        var checked = form.checked();
        tree(id).requirePlace(null, checked.parent());
        requireMission(id, checked.chair());
        return bodies.saveAndFlush(new BodyEntity(id, checked)).view();
    }

    /**
     * Changes a body or moves it to another place in the tree.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed unless the viewer organises the workspace, or once it is dissolved
     * @throws InvalidInput beside the field that cannot be saved
     */
    public void edit(BodyId id, int revision, BodyForm form) {
        var body = findToKeep(id, revision);
        var checked = form.checked();
        tree(body.workspace()).requirePlace(id, checked.parent());
        if (checked.chair() != null
                && !checked.chair().equals(body.view().facts().chair())) {
            requireMission(body.workspace(), checked.chair());
        }
        body.describe(checked);
    }

    /**
     * Dissolves a body; what it did stays.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws NotAllowed unless the viewer organises the workspace, or while bodies under it are at work
     */
    public void dissolve(BodyId id, int revision) {
        var body = findToKeep(id, revision);
        if (tree(body.workspace()).under(id).stream().anyMatch(child -> !child.dissolved())) {
            throw new NotAllowed("refusal.bodyHasBodies");
        }
        body.dissolve(circles.today(body.workspace()));
    }

    private BodyEntity findToKeep(BodyId id, int revision) {
        var body = find(id);
        lock(body.workspace());
        stewards.requireOrganiser(body.workspace());
        body.expectRevision(revision);
        return body;
    }

    /** Two moves at the same time, each fine by itself, could make a circle of the tree. */
    private void lock(WorkspaceId id) {
        if (workspaces.lock(id.value()).isEmpty()) {
            throw new NotFound();
        }
    }

    private void requireMission(WorkspaceId id, @Nullable PartyId chair) {
        var member = chair == null
                || circles.member(id, chair)
                        .filter(term -> term.kind() == MembershipKind.MEMBER)
                        .isPresent();
        if (!member) {
            throw new InvalidInput("chair", "refusal.chairIsMember");
        }
    }

    private BodyEntity find(BodyId id) {
        return bodies.findById(id.value()).orElseThrow(NotFound::new);
    }
}
