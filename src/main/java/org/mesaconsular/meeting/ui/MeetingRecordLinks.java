package org.mesaconsular.meeting.ui;

import java.util.List;
import java.util.Optional;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.OutcomeId;
import org.mesaconsular.meeting.OutcomePlace;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
import org.mesaconsular.shared.ui.Words;
import org.springframework.stereotype.Component;

/** Meetings and their outcomes as links on the pages of other modules, worded for the reader. */
@Component
class MeetingRecordLinks implements RecordLinks {

    private final MeetingPageService pages;

    MeetingRecordLinks(MeetingPageService pages) {
        this.pages = pages;
    }

    @Override
    public Optional<RecordLink> link(OriginRef ref) {
        return switch (ref.kind()) {
            case MeetingId.KIND -> meeting(new MeetingId(ref.id()));
            case OutcomeId.KIND -> pages.place(new OutcomeId(ref.id())).map(MeetingRecordLinks::outcome);
            default -> Optional.empty();
        };
    }

    /** Meetings come out of nothing another module keeps. */
    @Override
    public List<RecordLink> relatedTo(OriginRef ref) {
        return List.of();
    }

    private Optional<RecordLink> meeting(MeetingId id) {
        return pages.label(id).map(label -> new RecordLink(label.symbol(), label.title(), MeetingPaths.of(id)));
    }

    private static RecordLink outcome(OutcomePlace place) {
        var title =
                Words.say("meeting.link.outcome", MeetingWords.outcome(place.kind(), place.numeral()), place.symbol());
        return new RecordLink("", title, MeetingPaths.of(place.meeting()));
    }
}
