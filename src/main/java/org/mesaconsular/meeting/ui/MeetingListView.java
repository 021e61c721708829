package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.MeetingPeriod;
import org.mesaconsular.meeting.MeetingService;
import org.mesaconsular.meeting.MeetingSlice;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.OfCircle;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;

/** The meetings of the circle, the next one first. */
@Route(MeetingPaths.LIST)
@Menu(order = 1, title = "meeting.nav", icon = "icons/meetings.svg")
@PermitAll
class MeetingListView extends Page implements OfCircle, BeforeEnterObserver {

    private static final int AT_ONCE = 50;

    private final transient MeetingService meetings;
    private final transient CallingService calling;
    private final transient CircleService circles;
    private final transient BodyService bodies;
    private MeetingPeriod period = MeetingPeriod.UPCOMING;

    /** Stays when the list is read again: what somebody unfolded is not folded up under their eyes. */
    private int shown = AT_ONCE;

    MeetingListView(MeetingService meetings, CallingService calling, CircleService circles, BodyService bodies) {
        this.meetings = meetings;
        this.calling = calling;
        this.circles = circles;
        this.bodies = bodies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(MeetingPaths.SHOW);
        period = wanted.filter(MeetingPaths.PAST::equals).isPresent() ? MeetingPeriod.PAST : MeetingPeriod.UPCOMING;
        shown = AT_ONCE;
    }

    @Override
    protected void refresh() {
        var header = PageHeader.of(getTranslation("meeting.list.title"));
        if (meetings.mayCall(Reader.workspace())) {
            header.acts(Acts.primary(getTranslation("meeting.call"), this::call));
        }
        present(header, new PeriodFilter(period), content());
    }

    private Component content() {
        var first = read(MeetingSlice.start(period), shown);
        if (first.rows().isEmpty()) {
            var key = "meeting.list.empty." + period.name();
            return new EmptyState(getTranslation(key), getTranslation(key + ".hint"));
        }
        var content = new Div();
        content.addClassName("meeting-slices");
        append(content, first);
        return content;
    }

    private MeetingSlice read(MeetingSlice.Place after, int rows) {
        return meetings.list(Reader.workspace(), period, after, rows);
    }

    private void append(Div content, MeetingSlice slice) {
        content.add(new MeetingRowList(slice.rows()));
        var next = slice.next();
        if (next != null) {
            content.add(Acts.plain(getTranslation("meeting.list.more"), () -> {
                content.remove(content.getComponentAt(content.getComponentCount() - 1));
                append(content, read(next, AT_ONCE));
                shown += AT_ONCE;
            }));
        }
    }

    private void call() {
        var circle = CircleForForms.of(circles, bodies, Reader.workspace());
        var dialogs = new CallingDialogs(calling, circle);
        dialogs.call(id -> UI.getCurrentOrThrow().navigate(MeetingPaths.of(id)));
    }
}
