package org.mesaconsular.visit.ui;

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
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;

/** A browser without a browser: opens pages as a person, in English, and looks at them. */
@TestComponent
class VisitScreens {

    private final WebApplicationContext context;
    private final Routes routes = routes();

    VisitScreens(WebApplicationContext context) {
        this.context = context;
    }

    /** Signs the person in with a fresh browser, opens a page and does something there. */
    void as(Person person, Circle circle, String path, Runnable work) {
        LosAngeles.run(person, () -> {
            signIn(new TestingAuthenticationToken(person.email(), "", "ROLE_PERSON"));
            MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, context, MockedUI::new));
            try {
                UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
                Reader.entered(circle.workspace().id());
                open(path);
                work.run();
            } finally {
                MockVaadin.tearDown();
                SecurityContextHolder.clearContext();
            }
        });
    }

    private static void signIn(Authentication person) {
        SecurityContextHolder.getContext().setAuthentication(person);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(person);
            request.setUserInRole((principal, role) -> true);
            return request;
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
        return texts(UI.getCurrentOrThrow().getElement()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        var children = element.getChildren().flatMap(VisitScreens::texts);
        var helper = element.getProperty("helperText");
        return helper == null ? children : Stream.concat(children, Stream.of(helper));
    }

    /** The words of the buttons on the page. */
    static List<String> buttons() {
        return LocatorJ._find(Button.class).stream().map(Button::getText).toList();
    }

    /** Clicks the button with these words. */
    static void click(String words) {
        LocatorJ._click(_get(Button.class, spec -> spec.withText(words)));
    }

    /** Clicks the button with these words in the dialog that is open. */
    static void clickInDialog(String words) {
        LocatorJ._click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    /** The field with this label. */
    static <F extends Component> F field(Class<F> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    /** Whether a dialog is open. */
    static boolean dialogOpen() {
        return !LocatorJ._find(Dialog.class).isEmpty();
    }

    /** Karibu's own search leaves out what is package-private, and so are all our views. */
    private static Routes routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var routes = new Routes();
        scanner.findCandidateComponents("org.mesaconsular").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(name), VisitScreens.class.getClassLoader()))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        return routes;
    }
}
