package org.mesaconsular.security.internal;

import java.util.Locale;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account for an address somebody signs in with. Works as the portal itself, since nobody is signed in yet. */
@Component
class SignIn implements UserDetailsService {

    private static final Viewer PURPOSE = new Viewer.House("sign-in", null);

    private final PeopleService people;
    private final Credentials credentials;

    SignIn(PeopleService people, Credentials credentials) {
        this.people = people;
        this.credentials = credentials;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return Viewers.as(
                PURPOSE,
                () -> people.byEmail(email.strip().toLowerCase(Locale.ROOT))
                        .flatMap(person -> credentials
                                .findById(person.id().value())
                                .map(credential -> principal(person, credential)))
                        .orElseThrow(() -> new UsernameNotFoundException("no such account")));
    }

    private static UserDetails principal(Person person, Credential credential) {
        return new SignedIn(
                new Viewer.Person(person.id(), person.party()),
                person.email(),
                credential.hash(),
                person.active(),
                person.partyAdministrator() || person.portalAdministrator());
    }
}
