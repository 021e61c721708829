package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mesaconsular.desk.Announcement;
import org.mesaconsular.desk.NoticeBoard;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;

/** What is announced; who keeps the board changes and withdraws it here. */
class AnnouncementList extends UnorderedList {

    private final transient NoticeBoard board;
    private final transient Function<PartyId, String> names;
    private final transient Supplier<AnnouncementDialog> dialog;

    /** @param names the name of a party in the reader's language */
    AnnouncementList(NoticeBoard board, Function<PartyId, String> names, Supplier<AnnouncementDialog> dialog) {
        this.board = board;
        this.names = names;
        this.dialog = dialog;
        addClassName("announcements");
        board.announcements().forEach(announcement -> add(item(announcement)));
    }

    private ListItem item(Announcement announcement) {
        var text = new Paragraph(announcement.text());
        text.addClassName("as-typed");
        var item = new ListItem(new H3(announcement.title()), text, facts(announcement));
        item.addClassName("announcement");
        if (board.keeps()) {
            item.add(acts(announcement));
        }
        return item;
    }

    private Component facts(Announcement announcement) {
        var facts = new Div(new Span(names.apply(announcement.by())));
        facts.addClassName("announcement-facts");
        if (!announcement.shownOn(board.today())) {
            var day = ReaderTimes.date(announcement.firstDay());
            facts.addComponentAsFirst(new StateBadge(getTranslation("announcement.shownFrom", day), Tone.PENDING));
        }
        if (announcement.lastDay() != null) {
            facts.add(new Span(getTranslation("announcement.until", ReaderTimes.date(announcement.lastDay()))));
        }
        return facts;
    }

    private Component acts(Announcement announcement) {
        var acts = new Div(
                act("announcement.edit", announcement, () -> dialog.get().edit(announcement)),
                act("announcement.withdraw", announcement, () -> dialog.get().withdraw(announcement)));
        acts.addClassName("acts");
        return acts;
    }

    /** A screen reader hears which announcement the button is about, for each has the same buttons. */
    private Button act(String key, Announcement announcement, Runnable work) {
        var button = Acts.quiet(getTranslation(key), work);
        button.setAriaLabel(getTranslation(key) + " – " + announcement.title());
        return button;
    }
}
