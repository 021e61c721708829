package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.Columns;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.LinkedRecords;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.table.RoundTable;
import org.mesaconsular.visit.VisitId;
import org.mesaconsular.visit.VisitPage;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitRow;

/** One visit: how access stands, who goes, what was found and counted. */
@Route("visits/:visit")
@PermitAll
class VisitView extends Page implements BeforeEnterObserver {

    private final transient VisitPages visits;
    private final transient DirectoryService directory;
    private final transient VisitDialogs dialogs;
    private final transient FindingDialogs findings;
    private final transient TallyDialogs tallies;
    private final transient LinkedRecords links;
    private RouteParameters address = RouteParameters.empty();

    VisitView(
            VisitPages visits,
            DirectoryService directory,
            VisitDialogs dialogs,
            FindingDialogs findings,
            TallyDialogs tallies,
            LinkedRecords links) {
        this.visits = visits;
        this.directory = directory;
        this.dialogs = dialogs;
        this.findings = findings;
        this.tallies = tallies;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
    }

    @Override
    protected void refresh() {
        var page = visits.page(new VisitId(AddressIds.in(address, "visit")));
        var team = Team.of(page, directory);
        var text = new Div();
        text.addClassName("visit-text");
        why(page).ifPresent(text::add);
        text.add(access(page), findings(page, team), numbers(page, team));
        present(header(page, team), new Columns(text, sides(page, team)));
    }

    private PageHeader header(VisitPage page, Team team) {
        var visit = page.visit();
        return PageHeader.of(visit.facility().name())
                .trail(getTranslation("visit.list.title"), VisitNavigation.VISITS)
                .symbol(visit.symbol())
                .marks(
                        VisitWords.badge(visit.state()),
                        VisitWords.badge(visit.access()),
                        new AudienceMark(visit.audience()))
                .facts(
                        new Span(VisitWords.of(visit.type())),
                        new Span(VisitWords.days(visit.from(), visit.until())),
                        new Span(getTranslation("visit.team.led", team.name(visit.lead()))))
                .acts(new VisitActs(page, dialogs).buttons());
    }

    /** The purpose, and why the visit is in the state it is in. */
    private Optional<Component> why(VisitPage page) {
        var words = new ArrayList<Component>();
        if (!page.visit().purpose().isEmpty()) {
            words.add(typed(page.visit().purpose()));
        }
        if (!page.visit().stateReason().isEmpty()) {
            var label = new Paragraph(getTranslation(
                    "visit.stateReason", VisitWords.of(page.visit().state())));
            label.addClassName("soft");
            words.add(label);
            words.add(typed(page.visit().stateReason()));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var sheet = new Div(words.toArray(Component[]::new));
        sheet.addClassName("sheet");
        return Optional.of(sheet);
    }

    private Section access(VisitPage page) {
        Component ledger = page.ledger().isEmpty()
                ? new EmptyState(getTranslation("visit.access.empty"), getTranslation("visit.access.empty.hint"))
                : new AccessLedger(page.ledger());
        var section = new Section(getTranslation("visit.access.title"), ledger);
        if (!page.rights().access().isEmpty()) {
            section.beside(Acts.plain(
                    getTranslation("visit.access.record"),
                    () -> dialogs.access(page).open()));
        }
        return section;
    }

    private Section findings(VisitPage page, Team team) {
        var section = new Section(getTranslation("visit.findings.title"), new FindingList(page, team, findings));
        if (page.rights().team() && !page.rights().sections().isEmpty()) {
            section.beside(Acts.plain(
                    getTranslation("visit.findings.add"),
                    () -> findings.enter(page).open()));
        }
        return section;
    }

    private Section numbers(VisitPage page, Team team) {
        var section = new Section(getTranslation("visit.tally.title"), tallies(page, team));
        if (page.rights().team()) {
            section.beside(Acts.plain(
                    getTranslation("visit.tally.add"),
                    () -> tallies.ofVisit(page.visit()).open()));
        }
        return section;
    }

    private Component tallies(VisitPage page, Team team) {
        if (page.tallies().isEmpty()) {
            return new EmptyState(getTranslation("visit.tally.none"), getTranslation("visit.tally.none.hint"));
        }
        var cards = new Div();
        cards.addClassName("tallies");
        page.tallies()
                .forEach(tally -> cards.add(new TallyCard(tally, team.name(tally.owner()))
                        .releasable(
                                tally,
                                ReleaseDialog.wider(
                                        tally.audience(), page.visit().audience()),
                                tallies)));
        return cards;
    }

    private Component[] sides(VisitPage page, Team team) {
        var sides = new ArrayList<Component>();
        sides.add(table(page, team));
        sides.add(new VisitFacts(page.visit()));
        var linked = linked(page.visit());
        if (!linked.isEmpty()) {
            sides.add(LinkedRecords.sheet(getTranslation("visit.links.title"), linked));
        }
        return sides.toArray(Component[]::new);
    }

    /** The joint action that the visit serves, and what came out of the visit. */
    private List<RecordLink> linked(VisitRow visit) {
        var linked =
                new ArrayList<>(links.from(new OriginRef("visit", visit.id().value())));
        var action = visit.action();
        if (action != null) {
            links.at(new OriginRef("action", action)).ifPresent(linked::addFirst);
        }
        return linked;
    }

    private Component table(VisitPage page, Team team) {
        var sheet = new Section(
                getTranslation("visit.team.title"), RoundTable.of(team.seats(page.visit()), team.sum(page.visit())));
        sheet.addClassName("sheet");
        if (page.rights().lead() && !page.visit().state().over()) {
            sheet.add(Acts.quiet(
                    getTranslation("visit.team.invite"),
                    () -> dialogs.invite(page.visit()).open()));
        }
        return sheet;
    }

    private static Component typed(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("agreed-text");
        return paragraph;
    }
}
