package org.mesaconsular.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.BodyRoll;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.meeting.internal.AgendaItemEntity;
import org.mesaconsular.meeting.internal.AgendaItems;
import org.mesaconsular.meeting.internal.DelegationEntity;
import org.mesaconsular.meeting.internal.Delegations;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.meeting.internal.OutcomeEntity;
import org.mesaconsular.meeting.internal.Outcomes;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One meeting with all that the viewer may see of it: as many queries as there are kinds of records. */
@Service
@Transactional(readOnly = true)
public class MeetingPageService {

    private final Meetings meetings;
    private final AgendaItems agenda;
    private final Delegations delegations;
    private final Outcomes outcomes;
    private final DirectoryService directory;
    private final CircleService circles;
    private final BodyService bodies;

    public MeetingPageService(
            Meetings meetings,
            AgendaItems agenda,
            Delegations delegations,
            Outcomes outcomes,
            DirectoryService directory,
            CircleService circles,
            BodyService bodies) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.delegations = delegations;
        this.outcomes = outcomes;
        this.directory = directory;
        this.circles = circles;
        this.bodies = bodies;
    }

    /** @throws NotFound when there is no such meeting for this viewer */
    public MeetingPage page(MeetingId id) {
        var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        var standing = circles.standing(meeting.workspace());
        var records = new Records(
                delegations.findByMeeting(id),
                agenda.findByMeetingOrderByPosition(id),
                outcomes.findByMeetingOrderByEnteredAt(id));
        var roll = directory.roll(records.parties(meeting).toList());
        var row = MeetingReading.row(meeting, bodyOf(meeting), answers(records.invited(), roll, standing));
        return new MeetingPage(
                meeting.workspace(),
                row,
                roll.of(meeting.host()),
                meeting.cancelReason(),
                agenda(records, roll, standing),
                own(row, standing),
                MeetingRights.of(standing),
                meeting.revision());
    }

    /** Symbol and title of a meeting; empty when there is no such meeting for this viewer. */
    public Optional<MeetingLabel> label(MeetingId id) {
        return meetings.findById(id.value())
                .map(meeting ->
                        new MeetingLabel(meeting.symbol(), meeting.facts().title()));
    }

    /** Where an outcome belongs; empty when there is no such outcome for this viewer. */
    public Optional<OutcomePlace> place(OutcomeId id) {
        return outcomes.findById(id.value())
                .flatMap(outcome -> label(outcome.meeting())
                        .map(meeting -> new OutcomePlace(
                                outcome.meeting(), meeting.symbol(), outcome.kind(), outcome.numeral())));
    }

    private BodyRoll bodyOf(MeetingEntity meeting) {
        var body = meeting.facts().body();
        return bodies.roll(body == null ? List.of() : List.of(body));
    }

    private static List<DelegationLine> answers(List<DelegationEntity> invited, PartyRoll roll, Standing standing) {
        return invited.stream()
                .map(delegation -> MeetingReading.line(delegation, roll))
                .map(line -> MeetingRights.mayReadWords(standing, line) ? line : line.withoutWords())
                .toList();
    }

    private static List<AgendaLine> agenda(Records records, PartyRoll roll, Standing standing) {
        var byItem = records.outcomes().stream()
                .collect(Collectors.groupingBy(
                        OutcomeEntity::item,
                        Collectors.mapping(
                                outcome -> MeetingReading.line(outcome, roll, standing), Collectors.toList())));
        var numerals = new AgendaNumerals();
        return records.items().stream()
                .map(item -> MeetingReading.line(
                        item, numerals.next(item.code()), byItem.getOrDefault(item.id(), List.of()), roll))
                .toList();
    }

    private static @Nullable DelegationLine own(MeetingRow row, Standing standing) {
        if (!MeetingRights.mayAnswer(standing)) {
            return null;
        }
        return row.invitationOf(standing.party()).orElse(null);
    }

    private record Records(List<DelegationEntity> invited, List<AgendaItemEntity> items, List<OutcomeEntity> outcomes) {

        Stream<PartyId> parties(MeetingEntity meeting) {
            return Stream.of(
                            Stream.of(meeting.host()),
                            invited.stream().map(DelegationEntity::party),
                            items.stream().flatMap(item -> Stream.ofNullable(item.presenter())),
                            outcomes.stream().map(OutcomeEntity::owner))
                    .flatMap(parties -> parties);
        }
    }
}
