package org.mesaconsular.directory.ui;

import java.util.List;
import org.mesaconsular.directory.DirectoryEntry;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.Found;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;
import org.mesaconsular.shared.ui.palette.PaletteSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the directory brings to the palette: parties and authorities by any of their names. */
@Component
@Order(0)
class DirectoryPalette implements PaletteSource {

    private final DirectorySearch search;

    DirectoryPalette(DirectorySearch search) {
        this.search = search;
    }

    @Override
    public List<PaletteItem> find(String words, int limit) {
        return search.find(words, limit, Reader.locale()).stream()
                .map(Found::entry)
                .map(DirectoryPalette::item)
                .toList();
    }

    private static PaletteItem item(DirectoryEntry entry) {
        var reader = Reader.locale();
        return new PaletteItem(
                PaletteKind.PARTY, entry.shortName(reader), entry.name(reader), DirectoryNavigation.to(entry, reader));
    }
}
