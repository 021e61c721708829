package org.mesaconsular.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * A browser tab without a browser: signs a person in as the portal itself would and opens pages. Used with
 * {@code @ServiceTest @Import(Screens.class)}; call {@link #close()} after each test.
 */
@TestComponent
public class Screens {

    public static final String PASSWORD = "a long password for tests";

    private static final Viewer HOUSE = new Viewer.House("fixture", null);

    private final ApplicationContext context;
    private final UserDetailsService accounts;
    private final PasswordService passwords;
    private final PeopleService people;
    private final Routes routes = new Routes().autoDiscoverViews("org.mesaconsular");

    public Screens(
            ApplicationContext context, UserDetailsService accounts, PasswordService passwords, PeopleService people) {
        this.context = context;
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
    }

    /** Opens a page as this person, in English; whoever was signed in before has left. */
    public void open(Person person, String path) {
        close();
        Viewers.run(HOUSE, () -> passwords.set(person.id(), PASSWORD));
        var email = Viewers.as(HOUSE, () -> people.person(person.id())).email();
        var principal = accounts.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        go(path);
    }

    /** Goes to another page as the person who is signed in. */
    public void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
        MockVaadin.clientRoundtrip();
    }

    /** Signs out. */
    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
