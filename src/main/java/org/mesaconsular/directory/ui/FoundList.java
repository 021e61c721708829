package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Function;
import org.mesaconsular.directory.Found;
import org.mesaconsular.directory.FoundEntries;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Words;

/** Entries of the directory as rows, the first of them, and a button that shows more. */
class FoundList extends Div {

    private final Locale reader;

    /**
     * @param title what stands in bold in a row, for instance a link
     * @param acts what stands at the end of a row
     */
    FoundList(
            FoundEntries entries,
            Function<Found, Component> title,
            Function<Found, Component> acts,
            Locale reader,
            Runnable showMore) {
        this.reader = reader;
        addClassName("found-list");
        if (entries.first().isEmpty()) {
            add(new EmptyState(getTranslation("directory.search.none"), getTranslation("directory.search.none.hint")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("row-list", "party-list");
        entries.first().forEach(found -> list.add(row(found, title.apply(found), acts.apply(found))));
        add(list);
        if (entries.more() > 0) {
            add(Acts.plain(getTranslation("directory.search.more", DirectoryFilter.step(entries)), showMore));
        }
        if (entries.beyond() > 0) {
            var advice = new Paragraph(getTranslation("directory.search.beyond", entries.beyond()));
            advice.addClassName("soft");
            add(advice);
        }
    }

    /** The name of a row that leads nowhere. */
    static Component name(Found found, Locale reader) {
        var name = new Span(found.entry().shortName(reader));
        name.addClassName("entry-name");
        return name;
    }

    private ListItem row(Found found, Component title, Component acts) {
        var line = new PartyLine(found.entry(), title, reader);
        var why = why(found);
        if (!why.isEmpty()) {
            var words = new Span(why);
            words.addClassName("found-why");
            line.add(words);
        }
        var kind = new Span(kind(found));
        kind.addClassName("soft");
        return new ListItem(line, new Div(kind), acts);
    }

    private static String kind(Found found) {
        return switch (found.entry()) {
            case Party party -> Words.of("directory.partyKind", party.kind());
            case HostAuthority authority -> Words.of("directory.authorityKind", authority.kind());
        };
    }

    private String why(Found found) {
        return switch (found.by()) {
            case FORMER_NAME ->
                found.until().isEmpty()
                        ? getTranslation("directory.search.formerly", found.words())
                        : getTranslation("directory.search.formerlyUntil", found.words(), found.until());
            case ALIAS -> getTranslation("directory.search.also", found.words());
            case STATE, ACRONYM, NAME, CITY, TOGETHER -> "";
        };
    }
}
