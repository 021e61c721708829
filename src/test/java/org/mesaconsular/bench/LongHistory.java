package org.mesaconsular.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPeriod;
import org.mesaconsular.meeting.MeetingService;
import org.mesaconsular.meeting.MeetingSlice;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.FacilityFiles;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.ImportProgress;
import org.mesaconsular.visit.VisitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A circle with much behind it, entered through the services, so that the record is as long as it would be. */
@TestComponent
class LongHistory {

    private static final int OF_EACH = Integer.getInteger("bench.records", 500);
    private static final LocalDateTime FIRST = LocalDateTime.parse("2031-01-01T10:00");

    private final LosAngeles circles;
    private final LosAngelesMeeting meetings;
    private final MeetingService lists;
    private final ActionService actions;
    private final Visits visits;
    private final FacilityImport register;
    private final JdbcTemplate database;

    LongHistory(
            LosAngeles circles,
            LosAngelesMeeting meetings,
            MeetingService lists,
            ActionService actions,
            Visits visits,
            FacilityImport register,
            JdbcTemplate database) {
        this.circles = circles;
        this.meetings = meetings;
        this.lists = lists;
        this.actions = actions;
        this.visits = visits;
        this.register = register;
        this.database = database;
    }

    /**
     * What was entered.
     *
     * @param halfWayDown where the first half of the meetings ends
     * @param size in words
     */
    record Past(
            Circle circle,
            MeetingId meeting,
            ActionId action,
            VisitId visit,
            MeetingSlice.Place halfWayDown,
            String size) {}

    Past enter() {
        var circle = circles.nine();
        enterFacilities(circle);
        var called = new ArrayList<MeetingId>();
        var proposed = new ArrayList<ActionId>();
        var planned = new ArrayList<VisitId>();
        for (int number = 0; number < OF_EACH; number++) {
            var form = LosAngelesMeeting.form(circle, Audience.WORKSPACE, FIRST.plusDays(number));
            called.add(meetings.convened(circle, form));
            proposed.add(LosAngeles.as(circle.organiser(), () -> actions.propose(proposal(circle))));
            planned.add(visits.proposed(circle, Audience.MEMBERS));
        }
        return new Past(
                circle,
                called.getLast(),
                proposed.getLast(),
                planned.getLast(),
                LosAngeles.as(circle.organiser(), () -> halfWayDown(circle)),
                size());
    }

    private void enterFacilities(Circle circle) {
        LosAngeles.run(circle.organiser(), () -> {
            var circleId = circle.workspace().id();
            var file = register.read(circleId, FacilityFiles.statistics());
            register.apply(circleId, Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT);
        });
    }

    private MeetingSlice.Place halfWayDown(Circle circle) {
        var first = MeetingSlice.start(MeetingPeriod.UPCOMING);
        var half = lists.list(circle.workspace().id(), MeetingPeriod.UPCOMING, first, OF_EACH / 2);
        return half.next() == null ? first : half.next();
    }

    private static ProposeAction proposal(Circle circle) {
        var asked = circle.missions().values().stream()
                .map(LosAngeles.Delegation::id)
                .collect(Collectors.toSet());
        return new ProposeAction(
                circle.workspace().id(),
                "Joint visits to penitentiaries",
                "The consulates shall visit the penitentiaries in joint teams.",
                circle.mission("EC").id(),
                asked,
                Due.open(),
                Audience.MEMBERS,
                null);
    }

    private String size() {
        return "%d each of meetings, actions, visits and their places; %d entries of the record"
                .formatted(OF_EACH, database.queryForObject("select count(*) from audit_entry", Integer.class));
    }
}
