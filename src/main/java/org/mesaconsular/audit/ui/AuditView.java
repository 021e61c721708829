package org.mesaconsular.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.audit.AuditReader;
import org.mesaconsular.audit.AuditSlice;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.PagesOfRecords;
import org.mesaconsular.shared.ui.Reader;

/** The record: who did what, when, before and after, as far as the reader may see it. */
@Route(AuditAddress.PATH)
@Menu(order = 8, title = "audit.nav", icon = "icons/audit.svg")
@PermitAll
class AuditView extends Page implements BeforeEnterObserver {

    private final transient AuditPages pages;
    private final transient DirectoryService directory;
    private final transient CircleService circles;
    private final transient PeopleService people;
    private final transient PagesOfRecords records;
    private transient AuditAddress address = AuditAddress.EVERYTHING;

    AuditView(
            AuditPages pages,
            DirectoryService directory,
            CircleService circles,
            PeopleService people,
            PagesOfRecords records) {
        this.pages = pages;
        this.directory = directory;
        this.circles = circles;
        this.people = people;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AuditAddress.of(event.getLocation().getQueryParameters());
    }

    @Override
    protected void refresh() {
        var circle = Reader.hasWorkspace() ? Reader.workspace() : null;
        var reader = pages.reader(circle);
        var slice = pages.page(circle, address.filter(Reader.zone()));
        var actors = people.peopleOf(parties(reader, circle)).stream()
                .sorted(Comparator.comparing(Person::name, Collator.getInstance(getLocale())))
                .toList();
        present(
                PageHeader.of(getTranslation("audit.title")),
                new Paragraph(scope(reader)),
                new AuditFilterBar(address, actors, pages.kinds()),
                list(slice, actors));
    }

    private String scope(AuditReader reader) {
        if (reader.forThePortal()) {
            return getTranslation("audit.scope.portal");
        } else if (reader.organised() != null) {
            return getTranslation(reader.forTheParty() ? "audit.scope.both" : "audit.scope.workspace");
        }
        return getTranslation(reader.forTheParty() ? "audit.scope.party" : "audit.scope.own");
    }

    /** Those whose acts this reader may find here. */
    private List<PartyId> parties(AuditReader reader, @Nullable WorkspaceId circle) {
        if (reader.forThePortal()) {
            return directory.parties().stream().map(Party::id).toList();
        } else if (circle != null && reader.organised() != null) {
            return circles.members(circle).stream()
                    .map(member -> member.party().id())
                    .toList();
        }
        return List.of(reader.person().party());
    }

    private Component list(AuditSlice slice, List<Person> actors) {
        if (slice.lines().isEmpty()) {
            return new EmptyState(getTranslation("audit.empty"), getTranslation("audit.empty.hint"));
        }
        var names = AuditNames.of(slice.lines(), actors, directory);
        var list = new UnorderedList();
        list.addClassNames("row-list", "audit-list");
        var places = records.of(slice.recordsByKind());
        slice.lines().forEach(line -> list.add(new AuditEntryItem(line, names, places.get(line.record()))));
        var turning = new Div();
        turning.addClassName("audit-turning");
        if (address.before() != null) {
            turning.add(Acts.link(
                    getTranslation("audit.newest"), address.before(null).path()));
        }
        if (slice.more()) {
            turning.add(Acts.link(
                    getTranslation("audit.older"),
                    address.before(slice.lines().getLast().number()).path()));
        }
        var content = new Div(list, turning);
        content.addClassName("section");
        return content;
    }
}
