package org.mesaconsular.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.ActionList;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.OfCircle;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;

/** The joint actions of the circle, the newest first. */
@Route("actions")
@Menu(order = 3, title = "action.nav", icon = "icons/actions.svg")
@PermitAll
class ActionListView extends Page implements OfCircle, BeforeEnterObserver {

    static final String STATE = "state";

    private static final int AT_ONCE = 50;

    private final transient ActionReadings readings;
    private final transient ActionService actions;
    private final transient CircleService circles;
    private @Nullable ActionState state;
    private int shown = AT_ONCE;

    ActionListView(ActionReadings readings, ActionService actions, CircleService circles) {
        this.readings = readings;
        this.actions = actions;
        this.circles = circles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(STATE);
        state = wanted.flatMap(name -> Arrays.stream(ActionState.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    @Override
    protected void refresh() {
        var standing = circles.standing(Reader.workspace());
        var header = PageHeader.of(getTranslation("action.list.title"));
        if (standing.speaks()) {
            header.acts(Acts.primary(getTranslation("action.propose"), () -> propose(standing)));
        }
        present(header, new StateFilter(state), content(readings.newest(Reader.workspace(), state, shown), standing));
    }

    private Component content(ActionList list, Standing standing) {
        if (list.rows().isEmpty()) {
            return state == null
                    ? noActions(standing)
                    : new EmptyState(getTranslation("action.list.none"), getTranslation("action.list.none.hint"));
        }
        var content = new Div(new ActionRowList(list.rows()));
        content.addClassName("action-list");
        if (list.more()) {
            content.add(Acts.plain(getTranslation("action.list.more"), this::showMore));
        }
        return content;
    }

    /** Only who may propose is invited to. */
    private Component noActions(Standing standing) {
        var hint = standing.speaks() ? "action.list.empty.hint" : "action.list.empty.readerHint";
        return new EmptyState(getTranslation("action.list.empty"), getTranslation(hint));
    }

    private void showMore() {
        shown += AT_ONCE;
        refresh();
    }

    private void propose(Standing standing) {
        var missions = circles.members(Reader.workspace()).stream()
                .filter(member -> member.kind() == MembershipKind.MEMBER)
                .map(Member::party)
                .toList();
        new ProposeActionDialog(Reader.workspace(), missions, standing.party(), this::propose).open();
    }

    private void propose(ProposeAction proposal) {
        var id = actions.propose(proposal);
        UI.getCurrentOrThrow().navigate(ActionPaths.of(id));
    }
}
