package org.mesaconsular.meeting.ui;

import java.util.function.Supplier;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.meeting.AgendaService;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.shared.ui.LinkedRecords;
import org.springframework.stereotype.Component;

/** What a meeting's page works with. */
@Component
record MeetingServices(
        MeetingPageService pages,
        CallingService calling,
        InvitationService invitations,
        AgendaService agenda,
        OutcomeService outcomes,
        CircleService circles,
        BodyService bodies,
        RulesService rules,
        LinkedRecords links) {

    CircleForForms circle(MeetingPage page) {
        return CircleForForms.of(circles, bodies, page.workspace());
    }

    Supplier<MeetingPage> readAgain(MeetingPage page) {
        return () -> pages.page(page.row().id());
    }

    CallingDialogs callingDialogs(MeetingPage page) {
        return new CallingDialogs(calling, circle(page));
    }

    InvitationDialogs invitationDialogs() {
        return new InvitationDialogs(invitations, pages);
    }

    AgendaDialogs agendaDialogs(MeetingPage page) {
        return new AgendaDialogs(agenda, circle(page), readAgain(page));
    }

    OutcomeDialogs outcomeDialogs(MeetingPage page) {
        return new OutcomeDialogs(outcomes, circle(page), readAgain(page));
    }
}
