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
import java.util.List;
import org.mesaconsular.audit.AuditSlice;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ShowsAccess;
import org.mesaconsular.shared.ui.export.Exports;

/** The record: who did what, when, before and after, as far as the reader may see it. */
@Route(AuditAddress.PATH)
@Menu(order = 8, title = "audit.nav", icon = "icons/audit.svg")
@PermitAll
class AuditView extends Page implements ShowsAccess, BeforeEnterObserver {

    private final transient AuditServices services;
    private final transient Exports exports;
    private final AuditFilterBar filter;
    private transient AuditAddress address = AuditAddress.EVERYTHING;

    AuditView(AuditServices services, Exports exports) {
        this.services = services;
        this.exports = exports;
        this.filter = new AuditFilterBar(services.pages().kinds());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AuditAddress.of(event.getLocation().getQueryParameters());
    }

    @Override
    protected void refresh() {
        var circle = Reader.hasWorkspace() ? Reader.workspace() : null;
        var reader = services.pages().reader(circle);
        var slice = services.pages().page(circle, address.filter(Reader.zone()));
        var actors = services.actors().of(reader, circle, getLocale());
        var export = new AuditExport(services, circle, address.before(null), AuditExport.MOST);
        filter.show(address, actors);
        present(
                PageHeader.of(getTranslation("audit.title")).acts(exports.link(export)),
                new Paragraph(AuditScope.words(reader)),
                filter,
                list(slice, actors));
    }

    private Component list(AuditSlice slice, List<Person> actors) {
        if (slice.lines().isEmpty()) {
            return new EmptyState(getTranslation("audit.empty"), getTranslation("audit.empty.hint"));
        }
        var content = new Div(entries(slice, actors), turning(slice));
        content.addClassName("section");
        return content;
    }

    private UnorderedList entries(AuditSlice slice, List<Person> actors) {
        var names = AuditNames.of(slice.lines(), actors, services.directory());
        var places = services.records().of(slice.recordsByKind());
        var list = new UnorderedList();
        list.addClassNames("row-list", "audit-list");
        slice.lines()
                .forEach(line ->
                        list.add(new AuditEntryItem(new AuditEntryWords(line, names), places.get(line.record()))));
        return list;
    }

    private Div turning(AuditSlice slice) {
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
        return turning;
    }
}
