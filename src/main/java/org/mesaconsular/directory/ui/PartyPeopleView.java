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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.AccountService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.LostSecondFactors;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.MandateService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.First;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AddressIds;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.ShowsAccess;
import org.mesaconsular.shared.ui.Words;

/** The people of a party and the workspaces it sits in, for whoever manages it. */
@Route("administration/parties")
@RolesAllowed("ADMINISTRATOR")
class PartyPeopleView extends Page implements ShowsAccess, HasUrlParameter<String> {

    /** What stands before the party's id in the address. */
    static final String PATH = "administration/parties/";

    private static final int AT_ONCE = 50;

    private final transient PeopleService people;
    private final transient AccountService accounts;
    private final transient DirectoryService directory;
    private final transient CircleService circles;
    private final transient MandateService mandates;
    private final transient RulesService rules;
    private final transient AccountAccess access;
    private final transient LostSecondFactors factors;
    private String address = "";
    private int limit = AT_ONCE;

    PartyPeopleView(
            PeopleService people,
            AccountService accounts,
            DirectoryService directory,
            CircleService circles,
            MandateService mandates,
            RulesService rules,
            AccountAccess access,
            LostSecondFactors factors) {
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.circles = circles;
        this.mandates = mandates;
        this.rules = rules;
        this.access = access;
        this.factors = factors;
    }

    static String path(PartyId party) {
        return PATH + party.value();
    }

    @Override
    public void setParameter(BeforeEvent event, String address) {
        this.address = address;
        limit = AT_ONCE;
    }

    @Override
    protected void refresh() {
        var id = new PartyId(AddressIds.in(address));
        var here = accounts.first(id, limit);
        var party = directory.party(id);
        present(header(party, people.me()), people(id, here), mandates(id), workspaces(id));
    }

    private PageHeader header(Party party, Person me) {
        var header = PageHeader.of(party.name(getLocale()))
                .facts(
                        new PartySign(party),
                        new Span(party.shortName(getLocale())),
                        new Span(Words.of("directory.partyKind", party.kind())),
                        new Span(party.city()));
        if (accounts.mayOpen(party.id())) {
            header.acts(Acts.primary(
                    getTranslation("directory.person.new"),
                    () -> new PersonDialog(people).enter(party, language(party), this::welcome)));
        }
        if (!me.portalAdministrator()) {
            return header;
        }
        return header.trail(getTranslation("directory.administration.title"), "administration")
                .acts(Acts.plain(
                        getTranslation("directory.party.edit"),
                        () -> new PartyDialog(directory, this::refresh).edit(party.id())));
    }

    private InterfaceLanguage language(Party party) {
        return rules.languageFor(party.id(), InterfaceLanguage.nearest(getLocale()));
    }

    /** Whoever has a new account is invited at once: without a password nobody could sign in with it. */
    private void welcome(Person person) {
        IssuedLinkDialog.tell(person, access.offer(person.id()));
        refresh();
    }

    private Component people(PartyId party, First<Person> here) {
        var title = getTranslation("directory.people");
        if (here.items().isEmpty()) {
            return new Section(
                    title,
                    new EmptyState(getTranslation("directory.people.none"), getTranslation("directory.people.hint")));
        }
        var section = new Section(title, rows(party, here.items()));
        if (here.more() > 0) {
            var next = Math.min(AT_ONCE, here.more());
            section.add(Acts.plain(getTranslation("directory.search.more", next), this::showMore));
        }
        return section;
    }

    private void showMore() {
        limit += AT_ONCE;
        refresh();
    }

    private UnorderedList rows(PartyId party, List<Person> here) {
        var list = new UnorderedList();
        list.addClassNames("row-list", "people-list");
        var ids = here.stream().map(Person::id).toList();
        var administered = accounts.managed(party, ids);
        var invitations = access.invitations(party, ids);
        var removable = factors.removable(party, ids);
        var me = people.me().id();
        var acts = new AccountActs(people, access, factors, this::refresh);
        here.stream()
                .sorted(PersonOrder.of(getLocale()))
                .map(person -> new AccountRow(
                        person,
                        new AccountActs.Standing(
                                administered.contains(person.id()),
                                invitations.get(person.id()),
                                removable.contains(person.id()),
                                person.id().equals(me)),
                        acts))
                .forEach(row -> list.add(new ListItem(row)));
        return list;
    }

    private Component mandates(PartyId party) {
        var all = mandates.of(party);
        var names = people.people(all.stream().map(Mandate::account).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var workspaces = circles.workspaces().stream().collect(Collectors.toMap(Workspace::id, Function.identity()));
        var list = new UnorderedList();
        list.addClassNames("row-list", "people-list");
        all.stream().sorted(MandateRow.ORDER).forEach(mandate -> {
            var workspace = Objects.requireNonNull(workspaces.get(mandate.workspace()));
            var title = Words.line(Objects.requireNonNull(names.get(mandate.account())), workspace.name());
            list.add(new MandateRow(mandate, title, workspace.zone()));
        });
        var section = new Section(getTranslation("directory.mandates"), list);
        section.setVisible(list.getChildren().findAny().isPresent());
        return section;
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
