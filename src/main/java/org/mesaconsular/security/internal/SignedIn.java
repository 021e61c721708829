package org.mesaconsular.security.internal;

import java.util.Collection;
import java.util.List;
import org.mesaconsular.shared.Viewer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: who signed in, for which party.
 *
 * @param password the hash, needed only while the password is compared
 * @param administrates whether the pages of the administration show; what may be done there the services decide
 */
record SignedIn(Viewer.Person viewer, String email, String password, boolean active, boolean administrates)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var person = new SimpleGrantedAuthority("ROLE_PERSON");
        return administrates ? List.of(person, new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")) : List.of(person);
    }

    @Override
    public String getPassword() {
        return password;
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
