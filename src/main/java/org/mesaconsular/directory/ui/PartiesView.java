package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.DirectorySearch.Among;
import org.mesaconsular.directory.FoundEntries;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.OfCircle;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.export.Exports;

/** Who sits in the reader's workspace, the authorities of the host State, and a search through the whole directory. */
@Route(DirectoryNavigation.PARTIES)
@Menu(order = 6, title = "directory.nav.parties", icon = "icons/parties.svg")
@PermitAll
class PartiesView extends Page implements OfCircle, BeforeEnterObserver {

    private final transient CircleServices services;
    private final transient DirectorySearch search;
    private final transient Exports exports;
    private final DirectoryFilter filter =
            new DirectoryFilter(DirectoryNavigation.PARTIES, getTranslation("directory.search"), this::look);
    private final Div content = new Div();

    PartiesView(CircleServices services, DirectorySearch search, Exports exports) {
        this.services = services;
        this.search = search;
        this.exports = exports;
        content.addClassName("directory-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
    }

    @Override
    protected void refresh() {
        var header = PageHeader.of(getTranslation("directory.parties.title"));
        if (Reader.hasWorkspace()) {
            var workspace = services.circles().workspace(Reader.workspace());
            header.facts(new Span(workspace.name())).acts(acts(workspace));
        }
        look();
        present(header, filter, content);
    }

    /** While somebody types, only what stands below the search box changes. */
    private void look() {
        content.removeAll();
        if (!filter.isEmpty()) {
            var entries = search.list(filter.text(), filter.limit(), getLocale(), EnumSet.allOf(Among.class));
            filter.tell(entries.total());
            content.add(new Section(getTranslation("directory.search.results"), list(entries)));
            return;
        }
        filter.tell(0);
        if (Reader.hasWorkspace()) {
            addCircle(services.circles().workspace(Reader.workspace()));
        } else {
            content.add(new EmptyState(getTranslation("desk.noCircle"), getTranslation("directory.parties.hint")));
        }
        content.add(authorities());
    }

    private void addCircle(Workspace workspace) {
        var table = services.tables().table(workspace.id());
        var former = new FormerParties(services.circles().formerMembers(workspace.id()), workspace.zone(), getLocale());
        former.setVisible(!former.isEmpty());
        content.add(
                section("directory.parties.members", MembershipKind.MEMBER, table),
                section("directory.parties.observers", MembershipKind.OBSERVER, table),
                former,
                bodies(workspace, table),
                rules(workspace));
    }

    private Component bodies(Workspace workspace, List<SeatedParty> table) {
        var tree = services.bodies().tree(workspace.id());
        var chairs = services.directory()
                .roll(tree.bodies().stream()
                        .flatMap(body -> Stream.ofNullable(body.facts().chair()))
                        .toList());
        return new BodiesSection(
                tree, chairs, services.sessions().thisYear(workspace.id()), bodyDialog(workspace, table), getLocale());
    }

    private @Nullable BodyDialog bodyDialog(Workspace workspace, List<SeatedParty> table) {
        if (!services.bodies().keeps(workspace.id())) {
            return null;
        }
        var missions = table.stream()
                .filter(seated -> seated.kind() == MembershipKind.MEMBER)
                .map(SeatedParty::party)
                .toList();
        return new BodyDialog(services.bodies(), workspace.id(), missions, getLocale(), this::refresh);
    }

    private Component rules(Workspace workspace) {
        var kept = services.rules().rules(workspace.id());
        var section = new RulesSection(kept, getLocale());
        if (services.bodies().keeps(workspace.id())) {
            section.beside(Acts.quiet(
                    getTranslation("directory.rules.edit"),
                    () -> new RulesDialog(services.rules(), workspace.id(), this::refresh).edit()));
        }
        return section;
    }

    private Component authorities() {
        var entries = search.list("", filter.limit(), getLocale(), EnumSet.of(Among.AUTHORITIES));
        return new Section(
                getTranslation("directory.authorities"),
                entries.total() == 0
                        ? new EmptyState(
                                getTranslation("directory.authorities.none"),
                                getTranslation("directory.authorities.hint"))
                        : list(entries));
    }

    private FoundList list(FoundEntries entries) {
        return new FoundList(
                entries, each -> FoundList.name(each, getLocale()), each -> new Span(), getLocale(), () -> {
                    filter.showMore();
                    look();
                });
    }

    /** Who looks after the circle finds the way there. */
    private Component[] acts(Workspace workspace) {
        var label = getTranslation("directory.parties.administer");
        var export = exports.link(new TableExport(services, workspace.id()));
        return services.tables().rights(workspace.id()).any()
                ? new Component[] {Acts.link(label, WorkspaceSeatsView.path(workspace.id())), export}
                : new Component[] {export};
    }

    private Component section(String titleKey, MembershipKind kind, List<SeatedParty> table) {
        var parties = table.stream()
                .filter(party -> party.kind() == kind)
                .sorted(Comparator.comparing(SeatedParty::party, PartyOrder.of(getLocale())))
                .toList();
        var title = getTranslation(titleKey);
        return parties.isEmpty()
                ? new Section(
                        title,
                        new EmptyState(
                                getTranslation(titleKey + ".none"), getTranslation("directory.parties.none.hint")))
                : new Section(title, list(parties)).beside(count(parties.size()));
    }

    private UnorderedList list(List<SeatedParty> parties) {
        var list = new UnorderedList();
        list.addClassNames("row-list", "party-list");
        parties.forEach(party -> list.add(new ListItem(new PartyAtTable(party, getLocale()))));
        return list;
    }

    private static Span count(int parties) {
        var count = new Span(String.valueOf(parties));
        count.addClassName("soft");
        return count;
    }
}
