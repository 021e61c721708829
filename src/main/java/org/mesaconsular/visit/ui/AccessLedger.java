package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.AccessStep;

/** The steps with the authority, latest first; each with its day, and conditions or grounds in full. */
class AccessLedger extends OrderedList {

    AccessLedger(List<AccessStep> steps) {
        addClassName("access-ledger");
        getElement().setAttribute("reversed", true);
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(AccessStep step) {
        var day = new Span(ReaderTimes.date(step.day()));
        day.addClassName("access-day");
        var words = new Div(VisitWords.plainBadge(step.status()));
        words.addClassName("access-words");
        var due = step.replyDue();
        if (due != null) {
            words.add(new Span(getTranslation("visit.access.replyBy", ReaderTimes.date(due))));
        }
        if (!step.note().isEmpty()) {
            words.add(note(step));
        }
        return new ListItem(day, words);
    }

    private Paragraph note(AccessStep step) {
        var label = new Span(getTranslation(labelKey(step.status())) + " ");
        label.addClassName("soft");
        var typed = new Span(step.note());
        typed.addClassName("as-typed");
        return new Paragraph(label, typed);
    }

    private static String labelKey(AccessStatus status) {
        if (status == AccessStatus.AUTHORISED_COND) {
            return "visit.access.conditions";
        }
        return status.refused() ? "visit.access.grounds" : "visit.access.note";
    }
}
