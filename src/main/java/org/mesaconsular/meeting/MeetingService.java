package org.mesaconsular.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.meeting.internal.DelegationEntity;
import org.mesaconsular.meeting.internal.Delegations;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of meetings. What the viewer may not see is not there. */
@Service
@Transactional(readOnly = true)
public class MeetingService {

    private final Meetings meetings;
    private final Delegations delegations;
    private final DirectoryService directory;
    private final CircleService circles;
    private final BodyService bodies;
    private final Clock clock;

    public MeetingService(
            Meetings meetings,
            Delegations delegations,
            DirectoryService directory,
            CircleService circles,
            BodyService bodies,
            Clock clock) {
        this.meetings = meetings;
        this.delegations = delegations;
        this.directory = directory;
        this.circles = circles;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The meetings of a workspace that are still to end, the next one first, or those that are over, the last one first.
     *
     * @param after the place at which the slice before ended; {@link MeetingSlice#start} for the first
     * @param size how many at most
     */
    public MeetingSlice list(WorkspaceId workspace, MeetingPeriod period, MeetingSlice.Place after, int size) {
        var now = clock.instant();
        var oneMore = Limit.of(size + 1);
        var found = period == MeetingPeriod.UPCOMING
                ? meetings.upcoming(workspace, now, after.begins(), after.id(), oneMore)
                : meetings.past(workspace, now, after.begins(), after.id(), oneMore);
        var shown = found.subList(0, Math.min(size, found.size()));
        return MeetingSlice.of(rows(shown), found.size() > size);
    }

    /**
     * Convened meetings to which the viewer may answer and has not, the next one first.
     *
     * @param most how many at most
     */
    public First<Invitation> unanswered(WorkspaceId workspace, int most) {
        var standing = circles.standing(workspace);
        if (!MeetingRights.mayAnswer(standing)) {
            return First.none();
        }
        var found = meetings.unanswered(workspace, standing.party(), clock.instant(), PageRequest.ofSize(most));
        return First.of(
                found,
                rows(found.getContent()).stream()
                        .flatMap(
                                row -> row.invitationOf(standing.party()).map(own -> new Invitation(row, own)).stream())
                        .toList());
    }

    /**
     * Called meetings that begin from the first instant (inclusive) to the second (exclusive), in order.
     *
     * @param most how many at most
     */
    public List<MeetingRow> coming(WorkspaceId workspace, Instant from, Instant until, int most) {
        return rows(meetings.coming(workspace, from, until, Limit.of(most)));
    }

    /** Whether the viewer may call meetings here. */
    public boolean mayCall(WorkspaceId workspace) {
        return circles.standing(workspace).organises();
    }

    private List<MeetingRow> rows(List<MeetingEntity> found) {
        var ids = found.stream().map(MeetingEntity::id).toList();
        var invited =
                delegations.findByMeetingIn(ids).stream().collect(Collectors.groupingBy(DelegationEntity::meeting));
        var roll = directory.roll(invited.values().stream()
                .flatMap(List::stream)
                .map(DelegationEntity::party)
                .toList());
        var meetingBodies = bodies.roll(found.stream()
                .flatMap(meeting -> Stream.ofNullable(meeting.facts().body()))
                .toList());
        return found.stream()
                .map(meeting -> MeetingReading.row(
                        meeting, meetingBodies, answers(invited.getOrDefault(meeting.id(), List.of()), roll)))
                .toList();
    }

    /** Lists say who comes; what a party said with its answer stands on the page, for those who may read it. */
    private static List<DelegationLine> answers(List<DelegationEntity> invited, PartyRoll roll) {
        return invited.stream()
                .map(delegation -> MeetingReading.line(delegation, roll).withoutWords())
                .toList();
    }
}
