package org.mesaconsular.security.internal.signin;

import java.util.Collection;
import java.util.List;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Viewer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: who signed in, for which party.
 *
 * @param administrates whether the pages of the administration show; what may be done there the services decide
 */
public record SignedIn(Viewer.Person viewer, String email, boolean active, boolean administrates)
        implements UserDetails {

    /** The principal this person becomes once all steps of the sign-in are done. */
    public static SignedIn as(Person person) {
        return new SignedIn(
                new Viewer.Person(person.id(), person.party()),
                person.email(),
                person.active(),
                person.partyAdministrator() || person.portalAdministrator());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var person = new SimpleGrantedAuthority("ROLE_PERSON");
        return administrates ? List.of(person, new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")) : List.of(person);
    }

    /** No session keeps a password, nor its hash. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
