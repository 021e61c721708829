package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.EnumSet;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.DirectorySearch.Among;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Found;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;

/** The parties on the administration's page: search, rows that lead to their people, new ones. */
class PartySection {

    private final DirectorySearch search;
    private final DirectoryService directory;
    private final Runnable refresh;
    private final DirectoryFilter filter;
    private final Div list = new Div();

    PartySection(DirectorySearch search, DirectoryService directory, Runnable refresh, String label) {
        this.search = search;
        this.directory = directory;
        this.refresh = refresh;
        this.filter = new DirectoryFilter(DirectoryNavigation.ADMINISTRATION, label, this::look);
    }

    void read(BeforeEnterEvent event) {
        filter.read(event);
    }

    /** The section as it reads now. The filter stays the same, so that nothing typed is lost. */
    Section section() {
        look();
        var section = new Section(list.getTranslation("directory.administration.parties"), filter, list);
        section.addClassName("directory-parties");
        return section.beside(Acts.plain(
                list.getTranslation("directory.party.new"), () -> new PartyDialog(directory, refresh).enter()));
    }

    private void look() {
        var reader = Reader.locale();
        var entries = search.list(filter.text(), filter.limit(), reader, EnumSet.of(Among.PARTIES));
        filter.tell(entries.total());
        list.removeAll();
        list.add(new FoundList(entries, this::title, each -> new Span(), reader, () -> {
            filter.showMore();
            look();
        }));
    }

    private Component title(Found found) {
        var party = (Party) found.entry();
        return new Anchor(PartyPeopleView.path(party.id()), party.shortName(Reader.locale()));
    }
}
