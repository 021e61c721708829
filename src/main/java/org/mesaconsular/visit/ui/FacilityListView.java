package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.OfCircle;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityService;
import org.springframework.data.domain.PageRequest;

/** The register of places of detention. What is looked for stands in the address. */
@Route(VisitNavigation.FACILITIES)
@Menu(order = 4, title = "visit.facilities.nav", icon = "icons/facilities.svg")
@PermitAll
class FacilityListView extends Page implements OfCircle, BeforeEnterObserver {

    private final transient FacilityService facilities;
    private final transient CircleService circles;
    private final TextField words = new TextField();
    private final Select<String> region = new Select<>();
    private final Grid<Facility> grid = new Grid<>();
    private final Span found = new Span();
    private final Div bar = new Div(words, region, found);

    FacilityListView(FacilityService facilities, CircleService circles) {
        this.facilities = facilities;
        this.circles = circles;
        prepareFilter();
        prepareGrid();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter("q").orElse(""));
        region.setItems(regions());
        region.setValue(query.getSingleParameter("region").orElse(""));
    }

    @Override
    protected void refresh() {
        var workspace = Reader.workspace();
        var organises = circles.standing(workspace).organises();
        var header = PageHeader.of(getTranslation("visit.facilities.title")).acts(acts(organises));
        if (facilities.count(workspace, FacilityFilter.none()) == 0) {
            present(header, empty(organises));
            return;
        }
        look();
        present(header, bar, grid);
    }

    private void prepareFilter() {
        bar.addClassName("facility-filter");
        words.setLabel(getTranslation("visit.facilities.search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> onlyByPerson(change.isFromClient()));
        region.setLabel(getTranslation("visit.facilities.region"));
        region.setItemLabelGenerator(code -> code.isEmpty() ? getTranslation("visit.facilities.everywhere") : code);
        region.addValueChangeListener(change -> onlyByPerson(change.isFromClient()));
        found.addClassName("soft");
        found.getElement().setAttribute("role", "status");
    }

    private void prepareGrid() {
        grid.addClassName("facility-grid");
        grid.addColumn(new ComponentRenderer<>(FacilityListView::nameAndPlace))
                .setHeader(getTranslation("visit.facilities.column.name"))
                .setFlexGrow(1);
        grid.addColumn(FacilityListView::capacity)
                .setHeader(getTranslation("visit.facilities.column.capacity"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Words.named(grid, getTranslation("visit.facilities.title"));
        grid.setItems(
                query ->
                        facilities
                                .list(
                                        Reader.workspace(),
                                        filter(),
                                        PageRequest.of(query.getPage(), query.getPageSize()))
                                .stream(),
                query -> Math.toIntExact(facilities.count(Reader.workspace(), filter())));
    }

    private void onlyByPerson(boolean fromClient) {
        if (fromClient) {
            rememberInAddress();
            look();
        }
    }

    private void look() {
        grid.getDataProvider().refreshAll();
        found.setText(getTranslation("visit.facilities.found", facilities.count(Reader.workspace(), filter())));
    }

    /** The address changes without a navigation, so that the cursor stays where the person types. */
    private void rememberInAddress() {
        var location = new Location(VisitNavigation.FACILITIES, QueryParameters.simple(parameters(filter())));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    private static Map<String, String> parameters(FacilityFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", filter.words());
        parameters.put("region", filter.region());
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private FacilityFilter filter() {
        var code = region.getValue();
        return new FacilityFilter(words.getValue(), code == null ? "" : code);
    }

    private List<String> regions() {
        var all = new ArrayList<String>();
        all.add("");
        if (Reader.hasWorkspace()) {
            all.addAll(facilities.regions(Reader.workspace()));
        }
        return all;
    }

    private Component[] acts(boolean organises) {
        return organises
                ? new Component[] {Acts.link(getTranslation("visit.import.link"), VisitNavigation.IMPORT)}
                : new Component[0];
    }

    private EmptyState empty(boolean organises) {
        var hint = organises ? "visit.facilities.empty.organiser" : "visit.facilities.empty.reader";
        return new EmptyState(getTranslation("visit.facilities.empty"), getTranslation(hint));
    }

    private static Component nameAndPlace(Facility facility) {
        var name = new Anchor(VisitNavigation.path(facility.id()), facility.name());
        var place = new Span(
                Words.line(facility.place(), VisitWords.of(facility.data().type())));
        place.addClassName("soft");
        var cell = new Div(name, place);
        cell.addClassName("facility-cell");
        return cell;
    }

    private static String capacity(Facility facility) {
        var places = facility.data().capacity();
        return places == null ? "–" : places.toString();
    }
}
