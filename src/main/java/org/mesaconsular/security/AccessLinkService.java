package org.mesaconsular.security;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.AccountService;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.link.Invitations;
import org.mesaconsular.security.internal.link.LinkLedger;
import org.mesaconsular.security.internal.link.MadeLink;
import org.mesaconsular.security.internal.mail.LinkPost;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links with which people choose their passwords, for whoever manages their accounts. */
@Service
public class AccessLinkService implements AccountAccess {

    private final LinkLedger ledger;
    private final Invitations invitations;
    private final LinkPost post;
    private final PeopleService people;
    private final AccountService accounts;
    private final HouseWork house;

    AccessLinkService(
            LinkLedger ledger,
            Invitations invitations,
            LinkPost post,
            PeopleService people,
            AccountService accounts,
            HouseWork house) {
        this.ledger = ledger;
        this.invitations = invitations;
        this.post = post;
        this.people = people;
        this.accounts = accounts;
        this.house = house;
    }

    /** The letter goes out after the link is kept, outside any transaction: a slow mail server holds no lock. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public LinkDelivery offer(AccountId account) {
        var person = people.person(account);
        people.requireAdministratorOf(person);
        if (!person.active()) {
            throw new NotAllowed("refusal.accountDisabled");
        }
        var maker = maker();
        var link = house.get("make link", () -> make(person, maker));
        return Viewers.as(Viewer.House.workingFor("deliver link"), () -> post.deliver(person, maker, link));
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Map<AccountId, Invitation> invitations(PartyId party, Collection<AccountId> among) {
        var asked = accounts.among(party, among).stream().map(Person::id).toList();
        return house.get("read invitations", () -> invitations.of(asked));
    }

    @Override
    public boolean sendsLetters() {
        return post.sendsLetters();
    }

    private MadeLink make(Person person, @Nullable Person maker) {
        var kind = invitations.hasPassword(person.id()) ? LinkKind.RESET : LinkKind.INVITATION;
        return ledger.make(kind, person.id(), maker == null ? null : maker.id());
    }

    /** Null when the portal itself makes the link. */
    private @Nullable Person maker() {
        return Viewers.current() instanceof Viewer.Person ? people.me() : null;
    }
}
