package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.OfCircle;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.visit.Tally;
import org.mesaconsular.visit.TallyService;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitRow;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The visits of the circle, and the numbers that the circle was told. */
@Route(VisitNavigation.VISITS)
@Menu(order = 2, title = "visit.nav", icon = "icons/visits.svg")
@PermitAll
class VisitListView extends Page implements OfCircle, BeforeEnterObserver {

    private static final int AT_ONCE = 30;

    private final transient VisitPages visits;
    private final transient TallyService tallies;
    private final transient DirectoryService directory;
    private final transient VisitDialogs dialogs;
    private final transient TallyDialogs numbers;
    private int visitsShown = AT_ONCE;
    private int talliesShown = AT_ONCE;
    private @Nullable UUID action;

    VisitListView(
            VisitPages visits,
            TallyService tallies,
            DirectoryService directory,
            VisitDialogs dialogs,
            TallyDialogs numbers) {
        this.visits = visits;
        this.tallies = tallies;
        this.directory = directory;
        this.dialogs = dialogs;
        this.numbers = numbers;
    }

    /** A joint action leads here with {@code ?action=} and its id, to plan a visit that serves it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        action = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("action")
                .flatMap(AddressIds::uuid)
                .orElse(null);
    }

    @Override
    protected void refresh() {
        var workspace = Reader.workspace();
        var mayPlan = visits.mayPlan(workspace);
        var told = tallies.ofWorkspace(workspace, PageRequest.of(0, talliesShown));
        var header = PageHeader.of(getTranslation("visit.list.title"))
                .acts(mayPlan ? new Component[] {planButton()} : new Component[0]);
        present(
                header,
                visitList(visits.list(workspace, PageRequest.of(0, visitsShown)), mayPlan),
                numbers(told, mayPlan));
        openPlanFor(mayPlan);
    }

    private Button planButton() {
        return Acts.primary(
                getTranslation("visit.plan"), () -> dialogs.plan(null, null).open());
    }

    private void openPlanFor(boolean mayPlan) {
        if (action != null && mayPlan) {
            dialogs.plan(null, action).open();
            action = null;
        }
    }

    private Component visitList(Slice<VisitRow> rows, boolean mayPlan) {
        if (rows.isEmpty()) {
            var hint = mayPlan ? "visit.list.empty.hint" : "visit.list.empty.reader";
            return new EmptyState(getTranslation("visit.list.empty"), getTranslation(hint));
        }
        var list = new Div(new VisitList(rows.getContent(), Team.of(rows.getContent(), directory)));
        list.addClassName("section");
        if (rows.hasNext()) {
            list.add(more(() -> visitsShown += AT_ONCE));
        }
        return list;
    }

    private Component numbers(Slice<Tally> told, boolean mayState) {
        var section = new Section(getTranslation("visit.tally.reported"), tallyCards(told));
        if (mayState) {
            section.beside(Acts.plain(
                    getTranslation("visit.tally.add"), () -> numbers.told().open()));
        }
        if (told.hasNext()) {
            section.add(more(() -> talliesShown += AT_ONCE));
        }
        return section;
    }

    private Component tallyCards(Slice<Tally> told) {
        if (told.isEmpty()) {
            return new EmptyState(getTranslation("visit.tally.empty"), getTranslation("visit.tally.empty.hint"));
        }
        var cards = new Div();
        cards.addClassName("tallies");
        var team = new Team(directory.roll(owners(told.getContent())));
        told.forEach(tally -> cards.add(new TallyCard(tally, team.name(tally.owner()))
                .releasable(
                        tally, ReleaseDialog.wider(tally.audience(), Audience.WORKSPACE, Audience.NAMED), numbers)));
        return cards;
    }

    private static List<PartyId> owners(List<Tally> told) {
        return told.stream().map(Tally::owner).toList();
    }

    private Button more(Runnable widen) {
        return Acts.quiet(getTranslation("visit.list.more"), () -> {
            widen.run();
            refresh();
        });
    }
}
