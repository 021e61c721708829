package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.DirectorySearch.Among;
import org.mesaconsular.directory.Found;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** The authorities of host States on the administration's page: rows with an edit, new ones. */
class AuthoritySection {

    private static final int AT_ONCE = 25;

    private final DirectorySearch search;
    private final HostAuthorityService authorities;
    private final Runnable refresh;
    private final Div list = new Div();
    private int limit = AT_ONCE;

    AuthoritySection(DirectorySearch search, HostAuthorityService authorities, Runnable refresh) {
        this.search = search;
        this.authorities = authorities;
        this.refresh = refresh;
    }

    /** The section as it reads now. */
    Section section() {
        look();
        return new Section(list.getTranslation("directory.authorities"), list)
                .beside(Acts.plain(
                        list.getTranslation("directory.authority.new"),
                        () -> new HostAuthorityDialog(authorities, refresh).enter()));
    }

    private void look() {
        var reader = Reader.locale();
        var entries = search.list("", limit, reader, EnumSet.of(Among.AUTHORITIES));
        list.removeAll();
        list.add(
                entries.total() == 0
                        ? new EmptyState(
                                list.getTranslation("directory.authorities.none"),
                                list.getTranslation("directory.authorities.hint"))
                        : new FoundList(
                                entries, each -> FoundList.name(each, reader), this::edit, reader, this::showMore));
    }

    private void showMore() {
        limit += AT_ONCE;
        look();
    }

    private Component edit(Found found) {
        var authority = (HostAuthority) found.entry();
        var label = list.getTranslation("directory.authority.change");
        var act = Acts.quiet(label, () -> new HostAuthorityDialog(authorities, refresh).edit(authority.id()));
        return Words.named(act, Words.line(label, authority.shortName(Reader.locale())));
    }
}
