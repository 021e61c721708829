package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.AgreedTimeLine;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.Columns;
import org.mesaconsular.shared.ui.Facts;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** One meeting: its agenda with what came of it, who comes, and what may be done with it now. */
@Route(MeetingPaths.LIST + "/:" + MeetingView.ID)
@PermitAll
class MeetingView extends Page implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient MeetingServices services;
    private final transient MeetingActs acts;
    private RouteParameters address = RouteParameters.empty();

    MeetingView(MeetingServices services) {
        this.services = services;
        this.acts = new MeetingActs(services);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
    }

    @Override
    protected void refresh() {
        var page = services.pages().page(new MeetingId(AddressIds.in(address, ID)));
        var columns = new Columns(main(page), side(page));
        var lead = lead(page);
        present(header(page), lead.length == 0 ? columns : columns.lead(lead));
    }

    private PageHeader header(MeetingPage page) {
        var row = page.row();
        var header = PageHeader.of(row.facts().title())
                .trail(getTranslation("meeting.list.title"), MeetingPaths.LIST)
                .symbol(row.symbol())
                .marks(MeetingWords.state(row.state()), new AudienceMark(row.audience()))
                .facts(new AgreedTimeLine(row.facts().begins(), row.facts().ends()));
        if (page.rights().organises()) {
            header.acts(acts.organising(page).toArray(Button[]::new));
        }
        return header;
    }

    /** What a reader has to know or do first: that it was called off, or what the own party answers. */
    private Component[] lead(MeetingPage page) {
        var cancelled = page.cancelReason().isEmpty() ? Stream.<Component>empty() : Stream.of(cancelled(page));
        var answer = page.toAnswer().map(own -> new AnswerPanel(page, own, acts));
        return Stream.concat(cancelled, answer.stream()).toArray(Component[]::new);
    }

    private Div main(MeetingPage page) {
        var main = new Div();
        main.addClassName("meeting-main");
        if (!page.row().facts().objectives().isEmpty()) {
            var objectives = new Paragraph(page.row().facts().objectives());
            objectives.addClassName("agreed-text");
            main.add(new Section(getTranslation("meeting.objectives"), objectives));
        }
        main.add(agenda(page), new Section(getTranslation("meeting.delegations"), new DelegationTable(page, acts)));
        return main;
    }

    private Section agenda(MeetingPage page) {
        var agenda = new Section(getTranslation("meeting.agenda"), new AgendaSection(page, acts));
        if (page.rights().organises() && page.row().state().agendaOpen()) {
            agenda.beside(acts.addItem(page));
        }
        return agenda;
    }

    private Component[] side(MeetingPage page) {
        var row = page.row();
        var table = new Div(MeetingTable.large(row));
        table.addClassName("sheet");
        var facts = new Facts()
                .add(
                        getTranslation("meeting.field.kind"),
                        Words.of("meeting.kind", row.facts().kind()))
                .add(getTranslation("meeting.field.body"), row.bodyName(getLocale()))
                .add(getTranslation("meeting.field.host"), page.host().name(getLocale()))
                .add(getTranslation("meeting.field.place"), row.facts().place())
                .add(getTranslation("meeting.quorum"), quorum(page));
        var sheet = new Div(facts);
        sheet.addClassName("sheet");
        return new Component[] {table, sheet};
    }

    /** What the rules of procedure ask for beside what was confirmed; empty when they ask for nothing. */
    private String quorum(MeetingPage page) {
        var needed = services.rules().quorum(page.workspace());
        var confirmed = page.row().tally().confirmed();
        return needed == 0 ? "" : getTranslation("meeting.quorum.value", needed, confirmed);
    }

    private Div cancelled(MeetingPage page) {
        var reason = new Span(page.cancelReason());
        reason.addClassName("as-typed");
        var note = new Div(new Paragraph(getTranslation("meeting.cancelled")), reason);
        note.addClassNames("sheet", "meeting-cancelled");
        return note;
    }
}
