package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.mesaconsular.meeting.MeetingPeriod;
import org.mesaconsular.shared.ui.Words;

/** Meetings to come or those that are over, as links: the choice stands in the address. */
class PeriodFilter extends Nav {

    PeriodFilter(MeetingPeriod chosen) {
        addClassName("meeting-filter");
        Words.named(this, getTranslation("meeting.list.filter"));
        var list = new UnorderedList();
        for (var period : MeetingPeriod.values()) {
            list.add(item(period, period == chosen));
        }
        add(list);
    }

    private static ListItem item(MeetingPeriod period, boolean current) {
        var link = new Anchor(MeetingPaths.list(period), Words.of("meeting.period", period));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
