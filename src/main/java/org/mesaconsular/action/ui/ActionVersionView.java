package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.TextVersion;
import org.mesaconsular.action.VersionPage;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;

/** One version of an action's text with what was answered to it, then or now. */
@Route("actions/:action/versions/:version")
@PermitAll
class ActionVersionView extends Page implements BeforeEnterObserver {

    private final transient ActionReadings readings;
    private RouteParameters address = RouteParameters.empty();

    ActionVersionView(ActionReadings readings) {
        this.readings = readings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
    }

    @Override
    protected void refresh() {
        var id = RouteIds.action(address);
        var version = readings.version(id, RouteIds.version(address));
        show(readings.page(id), version);
    }

    private void show(ActionPage page, VersionPage shown) {
        var row = page.row();
        var number = shown.version().number();
        var header = PageHeader.of(getTranslation("action.version.title", row.title(), number))
                .trail(getTranslation("action.nav"), ActionPaths.LIST)
                .symbol(row.symbol());
        var content = new Div(new TextSheet(row.id(), shown.version(), others(page, number)));
        content.addClassName("action-main");
        if (!shown.consents().isEmpty()) {
            content.add(new StatementsSection("action.version.answers", shown.consents()));
        }
        present(header, standing(page, number), content);
    }

    private Div standing(ActionPage page, int number) {
        var stands = page.text().number() == number;
        var remark = new Div(
                new Paragraph(getTranslation(
                        stands ? "action.version.stands" : "action.version.past",
                        page.text().number())),
                Acts.link(
                        getTranslation("action.version.back"),
                        ActionPaths.of(page.row().id())));
        remark.addClassName("action-consent");
        return remark;
    }

    private static List<TextVersion> others(ActionPage page, int number) {
        return Stream.concat(Stream.of(page.text()), page.earlier().stream())
                .filter(version -> version.number() != number)
                .toList();
    }
}
