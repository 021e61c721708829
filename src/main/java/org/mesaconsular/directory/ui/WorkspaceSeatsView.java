package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.CircleRights;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.ShowsAccess;

/**
 * Who belongs to a workspace, till when, and who sits there for whom: for organisers, for the portal's administrators and,
 * as far as the own party goes, for a party's administrators. Everybody else finds nothing.
 */
@Route("administration/workspaces")
@PermitAll
class WorkspaceSeatsView extends Page implements ShowsAccess, HasUrlParameter<String> {

    private final transient CircleServices services;
    private final Clock clock;
    private String address = "";

    WorkspaceSeatsView(CircleServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
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
        var table = services.tables().tableToAdminister(id);
        var rights = services.tables().rights(id);
        var workspace = services.circles().workspace(id);
        var header = trail(PageHeader.of(workspace.name()), rights)
                .symbol(workspace.code())
                .facts(new Span(getTranslation("directory.seats.what")))
                .acts(acts(workspace, rights));
        present(header, content(workspace, table, rights));
    }

    private PageHeader trail(PageHeader header, CircleRights rights) {
        return rights.describes()
                ? header.trail(getTranslation("directory.administration.title"), "administration")
                : header.trail(getTranslation("directory.parties.title"), "parties");
    }

    private Button[] acts(Workspace workspace, CircleRights rights) {
        var acts = new ArrayList<Button>();
        if (rights.manages()) {
            acts.add(Acts.primary(getTranslation("directory.admit"), () -> admit(workspace)));
        }
        if (rights.describes()) {
            acts.add(Acts.plain(
                    getTranslation("directory.workspace.edit"),
                    () -> new WorkspaceDialog(services.circles(), this::refresh).edit(workspace.id())));
        }
        return acts.toArray(Button[]::new);
    }

    private void admit(Workspace workspace) {
        var inside = services.circles().members(workspace.id()).stream()
                .map(member -> member.party().id())
                .collect(Collectors.toSet());
        var candidates = services.directory().parties().stream()
                .filter(party -> !inside.contains(party.id()))
                .toList();
        new AdmitDialog(services.memberships(), this::refresh).open(workspace, candidates);
    }

    private Component[] content(Workspace workspace, List<SeatedParty> table, CircleRights rights) {
        var former = new FormerParties(services.circles().formerMembers(workspace.id()), workspace.zone(), getLocale());
        var last = rights.manages() && !former.isEmpty() ? Stream.<Component>of(former) : Stream.<Component>empty();
        return Stream.concat(table.isEmpty() ? Stream.of(nobody()) : sections(workspace, table, rights), last)
                .toArray(Component[]::new);
    }

    private Stream<Component> sections(Workspace workspace, List<SeatedParty> table, CircleRights rights) {
        var mandates = services.mandates().in(workspace.id()).stream().collect(Collectors.groupingBy(Mandate::party));
        return table.stream()
                .sorted(Comparator.comparing(SeatedParty::kind)
                        .thenComparing(SeatedParty::party, PartyOrder.of(getLocale())))
                .map(seated -> new PartyInCircle(
                        workspace,
                        seated,
                        mandates.getOrDefault(seated.party().id(), List.of()),
                        rights,
                        services,
                        clock,
                        this::refresh));
    }

    private EmptyState nobody() {
        return new EmptyState(getTranslation("directory.seats.none"), getTranslation("directory.seats.none.hint"));
    }
}
