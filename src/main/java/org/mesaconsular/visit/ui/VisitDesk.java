package org.mesaconsular.visit.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.desk.AskedGroup;
import org.mesaconsular.shared.ui.desk.AskedItem;
import org.mesaconsular.shared.ui.desk.ComingItem;
import org.mesaconsular.shared.ui.desk.DeskAct;
import org.mesaconsular.shared.ui.desk.DeskSource;
import org.mesaconsular.shared.ui.table.RoundTable;
import org.mesaconsular.visit.AccessForm;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.CriticalFinding;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitRow;
import org.mesaconsular.visit.VisitService;
import org.springframework.stereotype.Component;

/** What visits bring to the desk: critical findings for the lead to read, replies that are overdue, visits that come. */
@Component
class VisitDesk implements DeskSource {

    private final VisitPages pages;
    private final VisitService visits;
    private final FindingService findings;
    private final DirectoryService directory;
    private final CircleService circles;

    VisitDesk(
            VisitPages pages,
            VisitService visits,
            FindingService findings,
            DirectoryService directory,
            CircleService circles) {
        this.pages = pages;
        this.visits = visits;
        this.findings = findings;
        this.directory = directory;
        this.circles = circles;
    }

    @Override
    public List<AskedGroup> asked(WorkspaceId workspace, int most) {
        var unread = findings.unreadByLead(workspace, most);
        var overdue = pages.withoutReply(workspace, visits.today(workspace), most);
        var rows = Stream.concat(unread.items().stream().map(CriticalFinding::visit), overdue.items().stream())
                .toList();
        var team = Team.of(rows, directory);
        return List.of(
                new AskedGroup(unread.map(finding -> asked(finding, team)), VisitNavigation.VISITS),
                new AskedGroup(overdue.map(visit -> asked(visit, team)), VisitNavigation.VISITS));
    }

    /** Days are days at the facility; noon there keeps the day for most readers. */
    @Override
    public List<ComingItem> coming(WorkspaceId workspace, Instant from, Instant until, int most) {
        var zone = circles.workspace(workspace).zone();
        return pages.coming(workspace, from, until, most).stream()
                .map(visit -> new ComingItem(
                        Objects.requireNonNull(visit.from())
                                .atTime(LocalTime.NOON)
                                .atZone(zone)
                                .toInstant(),
                        Words.say("visit.desk.coming", visit.facility().name()),
                        Words.line(visit.facility().place(), VisitWords.of(visit.access())),
                        VisitNavigation.path(visit.id())))
                .toList();
    }

    private AskedItem asked(CriticalFinding critical, Team team) {
        var visit = critical.visit();
        return new AskedItem(
                RoundTable.small(team.seats(visit), team.sum(visit)),
                Words.say("visit.desk.critical", visit.facility().name()),
                critical.finding().text(),
                VisitNavigation.path(visit.id()),
                List.of(new DeskAct(
                        Words.say("visit.findings.markRead"),
                        () -> findings.readByLead(critical.finding().id()))));
    }

    private AskedItem asked(VisitRow visit, Team team) {
        return new AskedItem(
                RoundTable.small(team.seats(visit), team.sum(visit)),
                Words.say("visit.desk.noReply", visit.facility().name()),
                Words.say("visit.desk.replyWasDue", ReaderTimes.date(Objects.requireNonNull(visit.replyDue()))),
                VisitNavigation.path(visit.id()),
                List.of(new DeskAct(Words.say("visit.desk.recordNoReply"), () -> recordNoReply(visit))));
    }

    private void recordNoReply(VisitRow visit) {
        var today = visits.today(visit.workspace());
        visits.recordAccess(visit.id(), new AccessForm(AccessStatus.NO_REPLY, today, null, ""));
    }
}
