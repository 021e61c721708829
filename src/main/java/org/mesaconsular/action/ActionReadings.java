package org.mesaconsular.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.internal.Acting;
import org.mesaconsular.action.internal.ActionPages;
import org.mesaconsular.action.internal.ActionRows;
import org.mesaconsular.action.internal.AskedActions;
import org.mesaconsular.action.internal.JointAction;
import org.mesaconsular.action.internal.JointActions;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people read of joint actions. */
@Service
@Transactional(readOnly = true)
public class ActionReadings {

    private final JointActions actions;
    private final ActionRows rows;
    private final ActionPages pages;
    private final AskedActions asked;
    private final CircleService circles;

    public ActionReadings(
            JointActions actions, ActionRows rows, ActionPages pages, AskedActions asked, CircleService circles) {
        this.actions = actions;
        this.rows = rows;
        this.pages = pages;
        this.asked = asked;
        this.circles = circles;
    }

    /**
     * The newest actions of a workspace.
     *
     * @param state only those in this state; null for all
     * @param limit how many at most
     */
    public ActionList newest(WorkspaceId workspace, @Nullable ActionState state, int limit) {
        var states = state == null ? List.of(ActionState.values()) : List.of(state);
        var found = actions.newest(workspace, states, Limit.of(limit + 1));
        var shown = found.stream().limit(limit).toList();
        return new ActionList(rows.of(workspace, shown), found.size() > limit);
    }

    /** @throws NotFound when there is no such action for this viewer */
    public ActionPage page(ActionId id) {
        var action = find(id);
        return pages.of(new Acting(action, circles.standing(action.workspace())));
    }

    /**
     * A version of the text with what was answered to it, then or now.
     *
     * @throws NotFound when there is no such action or version for this viewer
     */
    public VersionPage version(ActionId id, int version) {
        return pages.version(find(id), version);
    }

    /**
     * The actions that are not completed and due from the first day (inclusive) to the second (exclusive), in order.
     *
     * @param most how many at most
     */
    public List<ActionRow> due(WorkspaceId workspace, LocalDate from, LocalDate until, int most) {
        return rows.of(workspace, actions.due(workspace, ActionState.COMPLETED, from, until, Limit.of(most)));
    }

    /**
     * What actions ask of the viewer and the viewer's party; nothing for who does not speak for a member.
     *
     * @param most how many of each kind at most
     */
    public AskedOfParty asked(WorkspaceId workspace, int most) {
        var standing = circles.standing(workspace);
        return standing.speaks() ? asked.of(workspace, standing, most) : AskedOfParty.nothing();
    }

    private JointAction find(ActionId id) {
        return actions.findById(id.value()).orElseThrow(NotFound::new);
    }
}
