package org.mesaconsular.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.communication.StreamRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.security.internal.signin.SignedIn;
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
import org.springframework.util.ClassUtils;

/**
 * A browser tab without a browser: signs a person in as the portal itself would and opens pages. Used with
 * {@code @ServiceTest @Import(Screens.class)}.
 */
@TestComponent
public class Screens {

    public static final String PASSWORD = "a long password for tests";

    private static final Viewer HOUSE = new Viewer.House("fixture", null);

    private final ApplicationContext context;
    private final PasswordService passwords;
    private final PeopleService people;
    private final Routes routes = allRoutes();

    public Screens(ApplicationContext context, PasswordService passwords, PeopleService people) {
        this.context = context;
        this.passwords = passwords;
        this.people = people;
    }

    /** Signs a person in with a fresh browser, does something there and signs out. */
    public void as(Person person, Runnable work) {
        enter(person);
        try {
            work.run();
        } finally {
            close();
        }
    }

    /** Signs a person in with a fresh browser, opens a page, does something there and signs out. */
    public void as(Person person, String path, Runnable work) {
        as(person, () -> {
            go(path);
            work.run();
        });
    }

    /** Opens a page as this person, who stays signed in until {@link #close()}. */
    public void open(Person person, String path) {
        enter(person);
        go(path);
    }

    /** Opens a page with a fresh browser, in English, without signing in; stays until {@link #close()}. */
    public void openAsStranger(String path) {
        close();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, context, MockedUI::new));
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        UI.getCurrentOrThrow().navigate(path);
        MockVaadin.clientRoundtrip(true);
    }

    /** Sets {@link #PASSWORD}: only pages that ask for it need one, and a hash takes longer than most of them. */
    public void givePassword(Person person) {
        Viewers.run(HOUSE, () -> passwords.set(person.id(), PASSWORD));
    }

    /** In English; whoever was signed in before has left. */
    private void enter(Person person) {
        close();
        var principal = SignedIn.as(Viewers.as(HOUSE, () -> people.person(person.id())));
        signIn(UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, context, MockedUI::new));
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    }

    /** Goes to a page as the person who is signed in; going there again reads it again. */
    public static void go(String path) {
        var location = new Location(path);
        UI.getCurrentOrThrow().navigate("more");
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
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

    /** Everything that can be read on screen, dialogs and hints at fields too. */
    public static String words() {
        MockVaadin.clientRoundtrip(true);
        return UI.getCurrentOrThrow()
                .getChildren()
                .flatMap(component -> texts(component.getElement()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        var hint = Stream.ofNullable(element.getProperty("helperText"));
        return Stream.concat(element.getChildren().flatMap(Screens::texts), hint);
    }

    /** The words of the buttons that can be seen. */
    public static List<String> buttons() {
        return LocatorJ._find(Button.class).stream().map(Button::getText).toList();
    }

    /** Clicks the button with these words. */
    public static void click(String words) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(words)));
    }

    /** Clicks the button with these words in the dialog that is open. */
    public static void clickInDialog(String words) {
        LocatorJ._click(LocatorJ._get(LocatorJ._get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    /** Clicks the button with this name for screen readers. */
    public static void clickFor(String name) {
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    /** The field with this label. */
    public static <F extends Component> F field(Class<F> type, String label) {
        return LocatorJ._get(type, spec -> spec.withLabel(label));
    }

    /** Whether a dialog is open. */
    public static boolean dialogOpen() {
        return !LocatorJ._find(Dialog.class).isEmpty();
    }

    /** Everything the browser would get for the page: texts, attributes and properties of every element. */
    public static String markup() {
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

    /** What the browser would get that follows the link to a file, also after the person has left the page. */
    public static Download download(Anchor link) {
        var address = "/" + link.getHref();
        var session = VaadinSession.getCurrent();
        var service = (VaadinServletService) VaadinService.getCurrent();
        var response = new FakeResponse() {
            @Override
            public void sendError(int status, @Nullable String sentence) {
                setStatus(status);
            }
        };
        var http = new FakeRequest(((WrappedHttpSession) session.getSession()).getHttpSession()) {
            @Override
            public String getPathInfo() {
                return address;
            }
        };
        session.unlock();
        try {
            new StreamRequestHandler()
                    .handleRequest(
                            session,
                            new VaadinServletRequest(http, service),
                            new VaadinServletResponse(response, service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            session.lock();
        }
        return new Download(
                response.getStatus(),
                String.valueOf(response.getHeader("Content-Disposition")),
                response.getBuffer().toString(StandardCharsets.UTF_8));
    }

    /** An answer to the address of a file. */
    public record Download(int status, String disposition, String text) {

        /**
         * Whether there was nothing at the address: nothing for this reader any more, or no page any more that the link
         * stands on, whichever the portal noticed first.
         */
        public boolean nothing() {
            return (status == HttpServletResponse.SC_NOT_FOUND || status == HttpServletResponse.SC_FORBIDDEN)
                    && text.isEmpty();
        }
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
