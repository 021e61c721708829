package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.ShowsAccess;

/** Workspaces, parties and host authorities for the portal's administrators; everybody else who administers goes to the own party. */
@Route(DirectoryNavigation.ADMINISTRATION)
@Menu(order = 9, title = "directory.nav.administration", icon = "icons/administration.svg")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Page implements ShowsAccess, BeforeEnterObserver {

    private final transient PeopleService people;
    private final transient CircleService circles;
    private final transient PartySection parties;
    private final transient AuthoritySection authorities;

    AdministrationView(
            PeopleService people,
            DirectoryService directory,
            CircleService circles,
            DirectorySearch search,
            HostAuthorityService authorities) {
        this.people = people;
        this.circles = circles;
        this.parties = new PartySection(search, directory, this::refresh, getTranslation("directory.search.parties"));
        this.authorities = new AuthoritySection(search, authorities, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = people.me();
        if (!me.portalAdministrator()) {
            event.forwardTo(PartyPeopleView.class, me.party().value().toString());
        }
        parties.read(event);
    }

    @Override
    protected void refresh() {
        people.requirePortalAdministrator();
        present(
                PageHeader.of(getTranslation("directory.administration.title")),
                workspaces(circles.workspaces()),
                parties.section(),
                authorities.section());
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
}
