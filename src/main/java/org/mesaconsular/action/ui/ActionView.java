package org.mesaconsular.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Columns;
import org.mesaconsular.shared.ui.LinkedRecords;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;

/** A joint action: its text, what it asks of the viewer's party, who agrees, and how far it has come. */
@Route("actions/:action")
@PermitAll
class ActionView extends Page implements BeforeEnterObserver {

    private final transient ActionReadings readings;
    private final transient ActionService actions;
    private final transient LinkedRecords links;
    private final transient ActionDialogs dialogs;
    private final transient Clock clock;
    private RouteParameters address = RouteParameters.empty();

    ActionView(ActionReadings readings, ActionService actions, LinkedRecords links, Clock clock) {
        this.readings = readings;
        this.actions = actions;
        this.links = links;
        this.dialogs = new ActionDialogs(actions, readings);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
    }

    @Override
    protected void refresh() {
        var page = readings.page(RouteIds.action(address));
        var header = ActionHeader.of(page, links).acts(acts(page));
        var text = new TextSheet(page.row().id(), page.text(), page.earlier());
        present(header, new Columns(main(page), side(page)).lead(text, new ConsentPanel(page, actions)));
    }

    private Component[] acts(ActionPage page) {
        var acts = new ArrayList<Button>();
        if (page.rights().rewrites()) {
            acts.add(Acts.plain(getTranslation("action.rewrite.open"), () -> dialogs.rewrite(page)));
        }
        if (page.rights().edits()) {
            acts.add(Acts.plain(getTranslation("action.edit.open"), () -> dialogs.edit(page)));
        }
        return acts.toArray(Component[]::new);
    }

    private Component main(ActionPage page) {
        var main = new Div();
        main.addClassName("action-main");
        var stated = page.consents().stream()
                .filter(consent -> !consent.statement().isEmpty())
                .toList();
        if (!stated.isEmpty()) {
            main.add(new StatementsSection("action.statements", stated));
        }
        if (!page.progress().isEmpty()) {
            main.add(progress(page));
        }
        return main;
    }

    private Section progress(ActionPage page) {
        var section = new ProgressSection(page);
        var acts = new Div();
        acts.addClassName("acts");
        if (page.rights().reports() && page.own() != null) {
            var party = page.own().party().shortName(Reader.locale());
            var today = LocalDate.now(clock.withZone(Reader.zone()));
            acts.add(Acts.plain(
                    getTranslation("action.report.open", party),
                    () -> dialogs.report(page.row().id(), party, today)));
        }
        if (page.rights().starts()) {
            acts.add(Acts.plain(
                    getTranslation("action.start"),
                    () -> actions.start(page.row().id())));
        }
        if (page.rights().completes()) {
            acts.add(Acts.plain(getTranslation("action.complete.open"), () -> dialogs.complete(page)));
        }
        section.add(acts);
        return section;
    }

    private Component[] side(ActionPage page) {
        var side = new ArrayList<Component>();
        var table = new Div(ConsentTable.large(page.row()));
        table.addClassName("sheet");
        side.add(table);
        var related = links.from(page.row().id().asOrigin());
        if (!related.isEmpty()) {
            side.add(LinkedRecords.sheet(getTranslation("action.linked"), related));
        }
        return side.toArray(Component[]::new);
    }
}
