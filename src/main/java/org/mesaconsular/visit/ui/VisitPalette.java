package org.mesaconsular.visit.ui;

import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;
import org.mesaconsular.shared.ui.palette.PaletteSource;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.VisitRow;
import org.mesaconsular.visit.VisitSearch;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What visits bring to the palette: the visits, then the places. */
@Component
@Order(3)
class VisitPalette implements PaletteSource {

    private final VisitSearch visits;

    VisitPalette(VisitSearch visits) {
        this.visits = visits;
    }

    @Override
    public List<PaletteItem> find(String words, int limit) {
        if (!Reader.hasWorkspace()) {
            return List.of();
        }
        var workspace = Reader.workspace();
        return Stream.concat(
                        visits.visits(workspace, words, limit).stream().map(VisitPalette::item),
                        visits.facilities(workspace, words, limit).stream().map(VisitPalette::item))
                .toList();
    }

    private static PaletteItem item(VisitRow visit) {
        var day = visit.from() == null ? "" : ReaderTimes.date(visit.from());
        var detail = Words.line(visit.symbol(), Words.of("visit.visitType", visit.type()), day);
        return new PaletteItem(PaletteKind.VISIT, visit.facility().name(), detail, VisitNavigation.path(visit.id()));
    }

    private static PaletteItem item(Facility facility) {
        return new PaletteItem(
                PaletteKind.FACILITY, facility.name(), facility.place(), VisitNavigation.path(facility.id()));
    }
}
