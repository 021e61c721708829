package org.mesaconsular.action.ui;

import java.util.List;
import org.mesaconsular.action.ActionHit;
import org.mesaconsular.action.ActionSearch;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;
import org.mesaconsular.shared.ui.palette.PaletteSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What joint actions bring to the palette. */
@Component
@Order(2)
class ActionPalette implements PaletteSource {

    private final ActionSearch actions;

    ActionPalette(ActionSearch actions) {
        this.actions = actions;
    }

    @Override
    public List<PaletteItem> find(String words, int limit) {
        return Reader.hasWorkspace()
                ? actions.find(Reader.workspace(), words, limit).stream()
                        .map(ActionPalette::item)
                        .toList()
                : List.of();
    }

    private static PaletteItem item(ActionHit hit) {
        var detail = Words.line(hit.symbol(), Words.of("action.state", hit.state()));
        return new PaletteItem(PaletteKind.ACTION, hit.title(), detail, ActionPaths.of(hit.id()));
    }
}
