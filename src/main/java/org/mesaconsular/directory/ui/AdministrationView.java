package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;

/** Workspaces and parties for the portal's administrators; everybody else who administers goes to the own party. */
@Route("administration")
@Menu(order = 9, title = "directory.nav.administration", icon = "icons/administration.svg")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Page implements BeforeEnterObserver {

    private final transient PeopleService people;
    private final transient DirectoryService directory;
    private final transient CircleService circles;

    AdministrationView(PeopleService people, DirectoryService directory, CircleService circles) {
        this.people = people;
        this.directory = directory;
        this.circles = circles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = people.me();
        if (!me.portalAdministrator()) {
            event.forwardTo(PartyPeopleView.class, me.party().value().toString());
        }
    }

    @Override
    protected void refresh() {
        people.requirePortalAdministrator();
        present(
                PageHeader.of(getTranslation("directory.administration.title")),
                workspaces(circles.workspaces()),
                parties(directory.parties()));
    }

    private Component workspaces(List<Workspace> workspaces) {
        var open = Acts.plain(
                getTranslation("directory.workspace.new"), () -> new WorkspaceDialog(circles, this::refresh).enter());
        var title = getTranslation("directory.workspaces");
        if (workspaces.isEmpty()) {
            var hint = getTranslation("directory.workspaces.hint");
            return new Section(title, new EmptyState(getTranslation("directory.workspaces.none"), hint)).beside(open);
        }
        return new Section(title, new WorkspaceList(workspaces)).beside(open);
    }

    private Component parties(List<Party> parties) {
        var list = new UnorderedList();
        list.addClassNames("row-list", "party-list");
        parties.stream().sorted(PartyOrder.of(getLocale())).forEach(party -> list.add(row(party)));
        return new Section(getTranslation("directory.administration.parties"), list)
                .beside(Acts.plain(
                        getTranslation("directory.party.new"),
                        () -> new PartyDialog(directory, this::refresh).enter()));
    }

    private ListItem row(Party party) {
        var title = new Anchor(PartyPeopleView.path(party.id()), party.shortName(getLocale()));
        var kind = new Span(getTranslation("directory.partyKind." + party.kind().name()));
        kind.addClassName("soft");
        return new ListItem(new PartyLine(party, title, getLocale()), new Div(kind));
    }
}
