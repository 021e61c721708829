package org.mesaconsular.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.link.AccessLinks;
import org.mesaconsular.security.internal.link.Invitations;
import org.mesaconsular.security.internal.link.LinkLedger;
import org.mesaconsular.security.internal.link.MadeLink;
import org.mesaconsular.security.internal.mail.LinkPost;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to whoever forgot the password, if there is such an account and it did not get too many letters. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ResetLetterService {

    /** How many letters one account gets in {@link #WINDOW}, so that nobody floods somebody else's letter box. */
    static final int LETTERS = 3;

    static final Duration WINDOW = Duration.ofHours(1);

    private static final Viewer.House HOUSE = new Viewer.House("forgotten password", null);

    private final PeopleService people;
    private final Invitations invitations;
    private final AccessLinks links;
    private final LinkLedger ledger;
    private final LinkPost post;
    private final Clock clock;
    private final HouseWork house;

    ResetLetterService(
            PeopleService people,
            Invitations invitations,
            AccessLinks links,
            LinkLedger ledger,
            LinkPost post,
            Clock clock,
            HouseWork house) {
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.ledger = ledger;
        this.post = post;
        this.clock = clock;
        this.house = house;
    }

    /** @param address in lower case; an unknown one, and that of a disabled account, change nothing */
    public void send(String address) {
        Viewers.run(
                HOUSE,
                () -> link(address).ifPresent(addressed -> post.deliver(addressed.person(), null, addressed.link())));
    }

    private Optional<Addressed> link(String address) {
        return house.get(
                HOUSE,
                () -> people.byEmail(address)
                        .filter(Person::active)
                        .filter(this::mayHaveAnother)
                        .map(this::make));
    }

    private boolean mayHaveAnother(Person person) {
        var since = clock.instant().minus(WINDOW);
        return links.countByAccountAndMadeByIsNullAndMadeAtAfter(person.id(), since) < LETTERS;
    }

    private Addressed make(Person person) {
        var kind = invitations.hasPassword(person.id()) ? LinkKind.RESET : LinkKind.INVITATION;
        return new Addressed(person, ledger.make(kind, person.id(), null));
    }

    private record Addressed(Person person, MadeLink link) {}
}
