package org.mesaconsular.meeting;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.meeting.internal.AgendaItemEntity;
import org.mesaconsular.meeting.internal.AgendaItems;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an organiser sets the agenda of a meeting. */
@Service
@Transactional
public class AgendaService {

    private final AgendaItems agenda;
    private final Meetings meetings;
    private final CircleService circles;
    private final DirectoryService directory;

    public AgendaService(AgendaItems agenda, Meetings meetings, CircleService circles, DirectoryService directory) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.circles = circles;
        this.directory = directory;
    }

    /**
     * Adds an item at the end.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer is an organiser, or once the meeting is over
     * @throws org.mesaconsular.shared.InvalidInput beside the field that cannot be saved
     */
    public AgendaItemId add(MeetingId id, AgendaItemForm form) {
        var meeting = findOpen(id);
        var checked = form.checked();
        requireKnown(checked.presenter());
        PersonalDataGuard.check("title", checked.title(), checked.audience());
        return agenda.save(new AgendaItemEntity(meeting, meeting.nextItem(), checked))
                .id();
    }

    /**
     * Changes an item.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void edit(AgendaItemId id, int revision, AgendaItemForm form) {
        var item = find(id);
        var meeting = findOpen(item.meeting());
        item.expectRevision(revision);
        var checked = form.checked();
        requireKnown(checked.presenter());
        PersonalDataGuard.check("title", checked.title(), checked.audience());
        item.describe(checked);
        item.releaseWithin(meeting);
    }

    /** Moves an item one place up; does nothing for the first the viewer sees. */
    public void moveUp(AgendaItemId id) {
        var item = find(id);
        findOpen(item.meeting());
        agenda.findByMeetingOrderByPosition(item.meeting()).stream()
                .filter(other -> other.position() < item.position())
                .reduce((first, second) -> second)
                .ifPresent(before -> swap(before, item));
    }

    private static void swap(AgendaItemEntity one, AgendaItemEntity other) {
        var place = one.position();
        one.moveTo(other.position());
        other.moveTo(place);
    }

    private AgendaItemEntity find(AgendaItemId id) {
        return agenda.findById(id.value()).orElseThrow(NotFound::new);
    }

    private MeetingEntity findOpen(MeetingId id) {
        var meeting = meetings.lock(id.value()).orElseThrow(NotFound::new);
        circles.standing(meeting.workspace()).requireOrganiser();
        meeting.requireOpenAgenda();
        return meeting;
    }

    private void requireKnown(@Nullable PartyId presenter) {
        if (presenter != null) {
            directory.party(presenter);
        }
    }
}
