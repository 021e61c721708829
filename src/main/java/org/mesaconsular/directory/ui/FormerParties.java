package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** The parties that left the table, with their last terms. */
class FormerParties extends Section {

    private final boolean empty;

    /** @param zone the workspace's zone */
    FormerParties(List<Member> former, ZoneId zone, Locale reader) {
        super(Words.say("directory.parties.former"));
        empty = former.isEmpty();
        var list = new UnorderedList();
        list.addClassNames("row-list", "party-list");
        former.stream()
                .sorted(Comparator.comparing(Member::party, PartyOrder.of(reader)))
                .forEach(member -> list.add(row(member, zone, reader)));
        add(list);
    }

    /** Whether nobody left. */
    boolean isEmpty() {
        return empty;
    }

    private static ListItem row(Member member, ZoneId zone, Locale reader) {
        var title = new Span(member.party().shortName(reader));
        var words =
                Words.line(Words.of("directory.membershipKind", member.kind()), TermWords.whole(member.term(), zone));
        var term = new Span(words);
        term.addClassName("soft");
        return new ListItem(new PartyLine(member.party(), title, reader), new Div(term));
    }
}
