package org.mesaconsular.meeting.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where meetings and what belongs to them stand: on the page of the meeting. */
@Component
@Transactional(readOnly = true)
class MeetingPlaces implements RecordPages {

    private final Meetings meetings;
    private final AgendaItems agenda;
    private final Delegations delegations;
    private final Outcomes outcomes;
    private final CircleService circles;

    MeetingPlaces(
            Meetings meetings, AgendaItems agenda, Delegations delegations, Outcomes outcomes, CircleService circles) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.delegations = delegations;
        this.outcomes = outcomes;
        this.circles = circles;
    }

    @Override
    public Map<UUID, String> pages(String kind, Set<UUID> ids) {
        return RecordPlace.addresses(places(kind, ids), this::open, "meetings/");
    }

    private List<RecordPlace> places(String kind, Set<UUID> ids) {
        return switch (kind) {
            case "MeetingEntity" -> RecordPlace.own(ids, MeetingId::new);
            case "AgendaItemEntity" -> agenda.places(ids);
            case "DelegationEntity" -> delegations.places(ids);
            case "OutcomeEntity" -> outcomes.places(ids);
            default -> List.of();
        };
    }

    private List<UUID> open(List<UUID> ids) {
        return meetings.open(
                ids, circles.workspaces().stream().map(Workspace::id).toList());
    }
}
