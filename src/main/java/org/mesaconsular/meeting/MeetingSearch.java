package org.mesaconsular.meeting;

import java.util.List;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds meetings by words of their title or by their symbol. */
@Service
@Transactional(readOnly = true)
public class MeetingSearch {

    private final Meetings meetings;

    public MeetingSearch(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Those that hold the words in this order, with or without accents, the latest first. */
    public List<MeetingHit> find(WorkspaceId workspace, String words, int limit) {
        return meetings.find(workspace, PlainText.pattern(words), Limit.of(limit)).stream()
                .map(MeetingSearch::hit)
                .toList();
    }

    private static MeetingHit hit(MeetingEntity meeting) {
        var facts = meeting.facts();
        return new MeetingHit(meeting.id(), meeting.symbol(), facts.title(), facts.begins());
    }
}
