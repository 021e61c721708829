package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.Columns;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.visit.FacilityId;
import org.mesaconsular.visit.FacilityName;
import org.mesaconsular.visit.FacilityPage;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.VisitPages;

/** The biography of a facility: its names, what is known of it, the visits. */
@Route("facilities/:facility")
@PermitAll
class FacilityView extends Page implements BeforeEnterObserver {

    private final transient FacilityService facilities;
    private final transient VisitPages visits;
    private final transient DirectoryService directory;
    private final transient VisitDialogs dialogs;
    private final transient RenameDialog rename;
    private RouteParameters address = RouteParameters.empty();

    FacilityView(
            FacilityService facilities,
            VisitPages visits,
            DirectoryService directory,
            VisitDialogs dialogs,
            RenameDialog rename) {
        this.facilities = facilities;
        this.visits = visits;
        this.directory = directory;
        this.dialogs = dialogs;
        this.rename = rename;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
    }

    @Override
    protected void refresh() {
        var page = facilities.page(new FacilityId(AddressIds.in(address, "facility")));
        var facility = page.facility();
        var header = PageHeader.of(facility.name())
                .trail(getTranslation("visit.facilities.title"), VisitNavigation.FACILITIES)
                .facts(
                        new Span(facility.place()),
                        new Span(VisitWords.of(facility.data().type())))
                .marks(new AudienceMark(facility.audience()))
                .acts(acts(page));
        present(header, new Columns(visitsOf(page), facts(page), names(page)));
    }

    private Component[] acts(FacilityPage page) {
        var acts = new ArrayList<Component>();
        if (visits.mayPlan(Reader.workspace())) {
            acts.add(Acts.primary(
                    getTranslation("visit.plan.here"),
                    () -> dialogs.plan(page.facility(), null).open()));
        }
        if (page.mayRename()) {
            acts.add(Acts.plain(
                    getTranslation("visit.facility.rename"),
                    () -> rename.of(page.facility()).open()));
        }
        return acts.toArray(Component[]::new);
    }

    private Section visitsOf(FacilityPage page) {
        return new Section(getTranslation("visit.facility.visits"), list(page));
    }

    private Component list(FacilityPage page) {
        return page.visits().isEmpty()
                ? new EmptyState(
                        getTranslation("visit.facility.noVisits"), getTranslation("visit.facility.noVisits.hint"))
                : new VisitList(page.visits(), Team.of(page.visits(), directory));
    }

    private static Component facts(FacilityPage page) {
        var sheet = new Div(new FacilityFacts(page.facility().data()));
        sheet.addClassName("sheet");
        return sheet;
    }

    private Component names(FacilityPage page) {
        var sheet = new Section(getTranslation("visit.facility.names"), list(page.names()));
        sheet.addClassName("sheet");
        return sheet;
    }

    private Component list(List<FacilityName> names) {
        var list = new UnorderedList();
        list.addClassName("facility-names");
        names.forEach(name -> {
            var source =
                    new Span(getTranslation("visit.facility.nameSource", ReaderTimes.date(name.from()), name.source()));
            source.addClassName("soft");
            list.add(new ListItem(new Span(name.name()), source));
        });
        return list;
    }
}
