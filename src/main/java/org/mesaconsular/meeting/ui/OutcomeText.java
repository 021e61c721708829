package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.ui.AudienceMark;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;

/** One outcome: its badge, its text and the joint actions it led to. The statement of one party stands apart. */
class OutcomeText extends Div {

    /** @param ofItem who sees the item; said again only where fewer see the outcome */
    OutcomeText(OutcomeLine line, Audience ofItem, MeetingPage page, MeetingActs acts) {
        addClassNames("outcome", line.kind().joint() ? "outcome-joint" : "outcome-own");
        var badge = new StateBadge(MeetingWords.outcome(line), Tone.PLAIN);
        badge.addClassName("outcome-" + (line.kind() == OutcomeKind.DECISION ? "decision" : "other"));
        var head = new Div(badge);
        head.addClassName("outcome-head");
        if (line.audience() != ofItem) {
            head.add(new AudienceMark(line.audience()));
        }
        var text = new Paragraph(line.text());
        text.addClassName("as-typed");
        add(head, text);
        addWays(line, page, acts);
    }

    private void addWays(OutcomeLine line, MeetingPage page, MeetingActs acts) {
        var ways = new Div();
        ways.addClassName("outcome-ways");
        acts.cameOf(line).forEach(link -> ways.add(way(link)));
        if (line.mine()) {
            ways.add(acts.rewordOutcome(page, line));
        }
        if (line.kind() == OutcomeKind.DECISION && page.rights().organises()) {
            ways.add(acts.leadToAction(page, line));
        }
        if (ways.getComponentCount() > 0) {
            add(ways);
        }
    }

    private static Span way(RecordLink link) {
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return new Span(arrow, new Anchor(link.path(), (link.symbol() + " " + link.title()).strip()));
    }
}
