package org.mesaconsular.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.RegularSessions;
import org.mesaconsular.meeting.internal.Meetings;
import org.mesaconsular.meeting.internal.Meetings.SessionsOfBody;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the regular sessions of bodies. A meeting that the viewer may not see is not counted. */
@Service
@Transactional(readOnly = true)
public class SessionsOfBodies implements RegularSessions {

    private final Meetings meetings;
    private final CircleService circles;
    private final Clock clock;

    public SessionsOfBodies(Meetings meetings, CircleService circles, Clock clock) {
        this.meetings = meetings;
        this.circles = circles;
        this.clock = clock;
    }

    @Override
    public Map<BodyId, Integer> thisYear(WorkspaceId workspace) {
        var home = circles.workspace(workspace).zone();
        var first = LocalDate.ofInstant(clock.instant(), home).withDayOfYear(1);
        var from = first.atStartOfDay(home).toInstant();
        var until = first.plusYears(1).atStartOfDay(home).toInstant();
        return meetings.regularSessions(workspace, from, until).stream()
                .collect(Collectors.toMap(SessionsOfBody::getBody, each -> Math.toIntExact(each.getSessions())));
    }
}
