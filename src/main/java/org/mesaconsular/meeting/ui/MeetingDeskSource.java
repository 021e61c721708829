package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.Invitation;
import org.mesaconsular.meeting.MeetingRow;
import org.mesaconsular.meeting.MeetingService;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.AgreedTimeWords;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.desk.AskedGroup;
import org.mesaconsular.shared.ui.desk.AskedItem;
import org.mesaconsular.shared.ui.desk.ComingItem;
import org.mesaconsular.shared.ui.desk.DeskAct;
import org.mesaconsular.shared.ui.desk.DeskSource;
import org.springframework.stereotype.Component;

/** What meetings bring to the desk: invitations to answer, and meetings that come. */
@Component
class MeetingDeskSource implements DeskSource {

    private final MeetingService meetings;
    private final MeetingServices services;

    MeetingDeskSource(MeetingService meetings, MeetingServices services) {
        this.meetings = meetings;
        this.services = services;
    }

    @Override
    public List<AskedGroup> asked(WorkspaceId workspace, int most) {
        return List.of(new AskedGroup(meetings.unanswered(workspace, most).map(this::item), MeetingPaths.LIST));
    }

    @Override
    public List<ComingItem> coming(WorkspaceId workspace, Instant from, Instant until, int most) {
        return meetings.coming(workspace, from, until, most).stream()
                .map(row -> new ComingItem(
                        row.facts().begins().instant(), row.facts().title(), detail(row), MeetingPaths.of(row.id())))
                .toList();
    }

    private AskedItem item(Invitation invitation) {
        var row = invitation.row();
        return new AskedItem(
                MeetingTable.small(row), row.facts().title(), detail(row), MeetingPaths.of(row.id()), acts(invitation));
    }

    private List<DeskAct> acts(Invitation invitation) {
        var row = invitation.row();
        var own = invitation.own();
        return List.of(
                new DeskAct(
                        Words.say("meeting.give.ACCEPTED"),
                        () -> services.invitations().answer(row.id(), own.revision(), Answer.ACCEPTED, "")),
                new DeskAct(
                        Words.say("meeting.give.DECLINED") + "…",
                        () -> services.invitationDialogs().answer(row, own, Answer.DECLINED)),
                new DeskAct(
                        Words.say("meeting.desk.open"),
                        () -> UI.getCurrentOrThrow().navigate(MeetingPaths.of(row.id()))));
    }

    private static String detail(MeetingRow row) {
        return Words.line(
                AgreedTimeWords.span(row.facts().begins(), row.facts().ends()),
                row.facts().place());
    }
}
