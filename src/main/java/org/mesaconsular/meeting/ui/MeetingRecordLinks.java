package org.mesaconsular.meeting.ui;

import java.util.List;
import java.util.Optional;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.OutcomeId;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
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
        try {
            return switch (ref.kind()) {
                case MeetingId.KIND -> Optional.of(meeting(new MeetingId(ref.id())));
                case OutcomeId.KIND -> Optional.of(outcome(new OutcomeId(ref.id())));
                default -> Optional.empty();
            };
        } catch (NotFound absentOrHidden) {
            return Optional.empty();
        }
    }

    /** Meetings come out of nothing another module keeps. */
    @Override
    public List<RecordLink> relatedTo(OriginRef ref) {
        return List.of();
    }

    private RecordLink meeting(MeetingId id) {
        var row = pages.page(id).row();
        return new RecordLink(row.symbol(), row.facts().title(), MeetingPaths.of(id));
    }

    private RecordLink outcome(OutcomeId id) {
        var place = pages.place(id);
        var title = MeetingWords.say(
                "meeting.link.outcome", MeetingWords.outcome(place.kind(), place.number()), place.symbol());
        return new RecordLink("", title, MeetingPaths.of(place.meeting()));
    }
}
