package org.mesaconsular.directory.ui;

import java.util.List;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PortalTaskService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.desk.PortalDeskSource;
import org.mesaconsular.shared.ui.desk.WaitingItem;
import org.springframework.stereotype.Component;

/** What the directory brings to the administrator's desk: circles without an organiser, parties without an administrator. */
@Component
class DirectoryDeskSource implements PortalDeskSource {

    private final PortalTaskService tasks;

    DirectoryDeskSource(PortalTaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<First<WaitingItem>> waiting(int most) {
        var open = tasks.open(most);
        return List.of(
                open.withoutOrganiser().map(DirectoryDeskSource::item),
                open.withoutAdministrator().map(DirectoryDeskSource::item));
    }

    private static WaitingItem item(Workspace circle) {
        return new WaitingItem(
                WorkspaceSeatsView.path(circle.id()), circle.name(), Words.say("desk.administrator.noOrganiser"));
    }

    private static WaitingItem item(Party party) {
        return new WaitingItem(
                PartyPeopleView.path(party.id()),
                party.name(Reader.locale()),
                Words.say("desk.administrator.noAdministrator"));
    }
}
