package org.mesaconsular.meeting.ui;

import java.util.List;
import org.mesaconsular.meeting.MeetingHit;
import org.mesaconsular.meeting.MeetingSearch;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;
import org.mesaconsular.shared.ui.palette.PaletteSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What meetings bring to the palette. */
@Component
@Order(1)
class MeetingPalette implements PaletteSource {

    private final MeetingSearch meetings;

    MeetingPalette(MeetingSearch meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<PaletteItem> find(String words, int limit) {
        return Reader.hasWorkspace()
                ? meetings.find(Reader.workspace(), words, limit).stream()
                        .map(MeetingPalette::item)
                        .toList()
                : List.of();
    }

    private static PaletteItem item(MeetingHit hit) {
        var detail = Words.line(hit.symbol(), ReaderTimes.date(hit.begins().instant()));
        return new PaletteItem(PaletteKind.MEETING, hit.title(), detail, MeetingPaths.of(hit.id()));
    }
}
