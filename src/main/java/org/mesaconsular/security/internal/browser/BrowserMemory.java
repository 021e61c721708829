package org.mesaconsular.security.internal.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.Hash;
import org.mesaconsular.security.internal.RandomToken;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Remembers on which browsers an account signed in. Knowing a browser opens nothing: guesses from there are only counted
 * apart from those that come from anywhere. Works as the portal itself, since nobody is signed in yet.
 */
@Component
public class BrowserMemory {

    private static final int MOST_AT_ONCE = 1_000;

    private final KnownBrowsers browsers;
    private final PeopleService people;
    private final Clock clock;
    private final HouseWork house;

    BrowserMemory(KnownBrowsers browsers, PeopleService people, Clock clock, HouseWork house) {
        this.browsers = browsers;
        this.people = people;
        this.clock = clock;
        this.house = house;
    }

    /**
     * What tells the browser of this thread's request from others known for the account with this address; empty when it is
     * not known for it, or the account may not sign in.
     *
     * @param addressHash the hash of the account's address
     */
    public Optional<String> knownFor(String addressHash) {
        return BrowserCookie.sent(addressHash).map(Hash::of).filter(token -> isKnown(token, addressHash));
    }

    /** Remembers the browser of this request, on which the account has just signed in; once is enough. */
    public void remember(Person person, HttpServletRequest request, HttpServletResponse response) {
        var addressHash = Hash.of(person.email());
        if (knownFor(addressHash).isPresent()) {
            return;
        }
        var value = RandomToken.next();
        var until = clock.instant().plus(BrowserCookie.LIFE);
        Viewers.run(
                Viewer.House.workingFor("remember browser"),
                () -> browsers.save(new KnownBrowser(person.id(), Hash.of(value), until)));
        BrowserCookie.handOut(addressHash, value, request, response);
    }

    /** No browser is known for this account any more. */
    public void forget(AccountId account) {
        house.run("forget browsers", () -> browsers.deleteAll(browsers.findByAccount(account)));
    }

    /** Throws away the browsers that are known no longer. */
    public void sweep() {
        Viewers.run(Viewer.House.workingFor("sweep browsers"), () -> {
            var old = browsers.findByKnownUntilBefore(clock.instant(), Limit.of(MOST_AT_ONCE));
            browsers.deleteAllInBatch(old);
        });
    }

    private boolean isKnown(String tokenHash, String addressHash) {
        return Viewers.as(
                Viewer.House.workingFor("recognise browser"),
                () -> browsers.findByTokenHashAndKnownUntilAfter(tokenHash, clock.instant())
                        .map(known -> people.person(known.account()))
                        .filter(Person::active)
                        .filter(person -> Hash.of(person.email()).equals(addressHash))
                        .isPresent());
    }
}
