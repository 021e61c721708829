package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** Who belongs to a workspace and who sits there for whom. */
@Route("administration/workspaces")
@RolesAllowed("ADMINISTRATOR")
class WorkspaceSeatsView extends Page implements HasUrlParameter<String> {

    private final transient PeopleService people;
    private final transient DirectoryService directory;
    private final transient CircleService circles;
    private String address = "";

    WorkspaceSeatsView(PeopleService people, DirectoryService directory, CircleService circles) {
        this.people = people;
        this.directory = directory;
        this.circles = circles;
    }

    static String path(WorkspaceId workspace) {
        return "administration/workspaces/" + workspace.value();
    }

    @Override
    public void setParameter(BeforeEvent event, String address) {
        this.address = address;
    }

    @Override
    protected void refresh() {
        var id = new WorkspaceId(AddressIds.in(address));
        var table = circles.tableToAdminister(id);
        var workspace = circles.workspace(id);
        var header = PageHeader.of(workspace.name())
                .trail(getTranslation("directory.administration.title"), "administration")
                .symbol(workspace.code())
                .facts(new Span(getTranslation("directory.seats.what")))
                .acts(acts(workspace, table, people.me()));
        present(header, table.isEmpty() ? new Component[] {nobody()} : sections(id, table));
    }

    private Button[] acts(Workspace workspace, List<SeatedParty> table, Person me) {
        if (!me.portalAdministrator()) {
            return new Button[0];
        }
        return new Button[] {
            Acts.primary(getTranslation("directory.admit"), () -> admit(workspace.id(), table)),
            Acts.plain(
                    getTranslation("directory.workspace.edit"),
                    () -> new WorkspaceDialog(circles, this::refresh).edit(workspace))
        };
    }

    private void admit(WorkspaceId id, List<SeatedParty> table) {
        var inside = table.stream().map(seated -> seated.party().id()).collect(Collectors.toSet());
        var candidates = directory.parties().stream()
                .filter(party -> !inside.contains(party.id()))
                .toList();
        new AdmitDialog(circles, this::refresh).open(id, candidates);
    }

    private Component[] sections(WorkspaceId id, List<SeatedParty> table) {
        var order = PartyOrder.of(getLocale());
        return table.stream()
                .sorted(Comparator.comparing(SeatedParty::kind).thenComparing(SeatedParty::party, order))
                .map(seated -> section(id, seated))
                .toArray(Component[]::new);
    }

    private Component section(WorkspaceId id, SeatedParty seated) {
        var kind = new Span(Words.of("directory.membershipKind", seated.kind()));
        kind.addClassName("soft");
        return new Section(seated.party().shortName(getLocale()), new PartySeats(id, seated, circles, this::refresh))
                .beside(kind);
    }

    private EmptyState nobody() {
        return new EmptyState(getTranslation("directory.seats.none"), getTranslation("directory.seats.none.hint"));
    }
}
