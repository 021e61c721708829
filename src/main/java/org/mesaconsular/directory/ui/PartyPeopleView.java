package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** The people of a party and the workspaces it sits in, for whoever manages it. */
@Route("administration/parties")
@RolesAllowed("ADMINISTRATOR")
class PartyPeopleView extends Page implements HasUrlParameter<String> {

    private final transient PeopleService people;
    private final transient DirectoryService directory;
    private final transient CircleService circles;
    private final transient AccountAccess access;
    private String address = "";

    PartyPeopleView(PeopleService people, DirectoryService directory, CircleService circles, AccountAccess access) {
        this.people = people;
        this.directory = directory;
        this.circles = circles;
        this.access = access;
    }

    static String path(PartyId party) {
        return "administration/parties/" + party.value();
    }

    @Override
    public void setParameter(BeforeEvent event, String address) {
        this.address = address;
    }

    @Override
    protected void refresh() {
        var id = new PartyId(AddressIds.in(address));
        var accounts = people.peopleToAdminister(id);
        var party = directory.party(id);
        present(header(party, people.me()), people(accounts, access.invitations(id)), workspaces(id));
    }

    private PageHeader header(Party party, Person me) {
        var header = PageHeader.of(party.name(getLocale()))
                .facts(
                        new PartySign(party),
                        new Span(party.shortName(getLocale())),
                        new Span(Words.of("directory.partyKind", party.kind())),
                        new Span(party.city()));
        var open = Acts.primary(
                getTranslation("directory.person.new"), () -> new PersonDialog(people).enter(party, this::welcome));
        if (!me.portalAdministrator()) {
            return header.acts(open);
        }
        return header.trail(getTranslation("directory.administration.title"), "administration")
                .acts(
                        open,
                        Acts.plain(
                                getTranslation("directory.party.edit"),
                                () -> new PartyDialog(directory, this::refresh).edit(party)));
    }

    /** Whoever has a new account is invited at once: without a password nobody could sign in with it. */
    private void welcome(Person person) {
        IssuedLinkDialog.tell(person, access.offer(person.id()));
        refresh();
    }

    private Component people(List<Person> accounts, Map<AccountId, AccountAccess.Invitation> invitations) {
        var title = getTranslation("directory.people");
        if (accounts.isEmpty()) {
            return new Section(
                    title,
                    new EmptyState(getTranslation("directory.people.none"), getTranslation("directory.people.hint")));
        }
        var list = new UnorderedList();
        list.addClassNames("row-list", "people-list");
        accounts.stream()
                .sorted(PersonOrder.of(getLocale()))
                .forEach(person -> list.add(new ListItem(
                        new AccountRow(person, invitations.get(person.id()), people, access, this::refresh))));
        return new Section(title, list);
    }

    private Component workspaces(PartyId party) {
        var workspaces = circles.workspacesOf(party);
        var title = getTranslation("directory.party.workspaces");
        return workspaces.isEmpty()
                ? new Section(
                        title,
                        new EmptyState(
                                getTranslation("directory.party.workspaces.none"),
                                getTranslation("directory.party.workspaces.hint")))
                : new Section(title, new WorkspaceList(workspaces));
    }
}
