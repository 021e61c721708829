package org.mesaconsular.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.Person;
import org.mesaconsular.testing.LosAngeles;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;

/** A browser without a browser: opens pages as a person and looks at them. */
@TestComponent
class ActionScreens {

    private final WebApplicationContext context;
    private final Routes routes = new Routes();

    ActionScreens(WebApplicationContext context) {
        this.context = context;
        routes.getRoutes().addAll(views());
    }

    /** Views are package-private, so the usual discovery does not see them. */
    private static Set<Class<? extends Component>> views() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.mesaconsular").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    /** Signs the person in with a fresh browser and does something there. */
    void as(Person person, Runnable work) {
        LosAngeles.run(person, () -> {
            var signedIn = new TestingAuthenticationToken(person.email(), "", "ROLE_PERSON");
            SecurityContextHolder.getContext().setAuthentication(signedIn);
            MockVaadin.setMockRequestFactory(session -> {
                var request = new FakeRequest(session);
                request.setUserPrincipalInt(signedIn);
                return request;
            });
            MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, context, MockedUI::new));
            try {
                UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
                work.run();
            } finally {
                MockVaadin.tearDown();
                SecurityContextHolder.clearContext();
            }
        });
    }

    /** Goes to a page; going there again reads it again. */
    static void open(String path) {
        UI.getCurrentOrThrow().navigate("more");
        var location = new Location(path);
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Everything that can be read on screen, dialogs too. */
    static String words() {
        MockVaadin.clientRoundtrip(true);
        var ui = UI.getCurrentOrThrow();
        var page = ui.getInternals().getActiveRouterTargetsChain().getFirst().getElement();
        return Stream.of(page, ui.getElement()).flatMap(ActionScreens::texts).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(ActionScreens::texts);
    }

    /** The buttons that can be clicked. */
    static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    /** Clicks the button with these words. */
    static void click(String words) {
        LocatorJ._click(_get(Button.class, spec -> spec.withText(words)));
    }

    /** The one component of its kind on screen. */
    static <C extends Component> C only(Class<C> type) {
        return _get(type);
    }
}
