package org.mesaconsular.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.ClassUtils;

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
    private final Routes routes = allRoutes();

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
        signIn(UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, context, MockedUI::new));
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        go(path);
    }

    /** Goes to another page as the person who is signed in. */
    public void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
        MockVaadin.clientRoundtrip(true);
    }

    private static void signIn(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((person, role) -> authentication.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
            return request;
        });
    }

    /** Every word on the page, in the order of the screen. */
    public String text() {
        return LocatorJ._find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Everything the browser would get for the page: texts, attributes and properties of every element. */
    public String markup() {
        var markup = new StringBuilder();
        UI.getCurrentOrThrow().getChildren().forEach(component -> describe(component.getElement(), markup));
        return markup.toString();
    }

    private static void describe(Element element, StringBuilder markup) {
        if (element.isTextNode()) {
            markup.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> markup.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> markup.append(element.getPropertyRaw(name)).append('\n'));
        element.getChildren().forEach(child -> describe(child, markup));
    }

    /** The addresses that take a parameter, as templates, for instance {@code meetings/:meeting}. */
    public static List<String> templatesWithParameters() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":"))
                .toList();
    }

    /** Signs out. */
    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @SuppressWarnings("unchecked")
    private static void register(Class<?> view, Routes routes) {
        if (HasErrorParameter.class.isAssignableFrom(view)) {
            routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view);
        } else {
            routes.getRoutes().add(view.asSubclass(Component.class));
        }
    }

    /** Karibu's own search leaves out what is package-private, and so are all our views. */
    private static Routes allRoutes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        scanner.findCandidateComponents("org.mesaconsular").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), Screens.class.getClassLoader()))
                .forEach(view -> register(view, routes));
        return routes;
    }
}
