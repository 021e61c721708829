package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mesaconsular.action.ConsentView;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** What parties answered, with the words of those who reserved or objected, who answered and when. */
class StatementsSection extends Section {

    StatementsSection(String titleKey, List<ConsentView> consents) {
        super(Words.say(titleKey));
        var byName = Comparator.comparing(StatementsSection::nameOf, Collator.getInstance(Reader.locale()));
        var list = new UnorderedList();
        list.addClassName("action-statements");
        consents.stream().sorted(byName).forEach(consent -> list.add(item(consent)));
        add(list);
    }

    private static ListItem item(ConsentView consent) {
        var party = new Span(nameOf(consent));
        party.addClassName("action-strong");
        var line = new Div(party, ActionWords.badge(consent.answer()), by(consent));
        line.addClassName("action-statement-line");
        var item = new ListItem(line);
        if (!consent.statement().isEmpty()) {
            item.add(new Quote(consent.statement()));
        }
        return item;
    }

    private static Span by(ConsentView consent) {
        var by = consent.answeredAt() == null
                ? ""
                : Words.line(consent.answeredBy(), ReaderTimes.dateTime(consent.answeredAt()));
        var words = new Span(by);
        words.addClassName("soft");
        return words;
    }

    private static String nameOf(ConsentView consent) {
        return consent.party().shortName(Reader.locale());
    }
}
