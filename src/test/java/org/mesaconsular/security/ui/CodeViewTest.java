package org.mesaconsular.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.security.internal.signin.SignInNote;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page between password and code. */
@ServiceTest
class CodeViewTest {

    private static final String LATE = "Too much time passed between password and code.";

    @Autowired
    Screens screens;

    @Autowired
    Clock clock;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void the_code_is_asked_for_while_there_is_time() {
        screens.openAsStranger("login");
        keepNote(clock.instant().plus(Duration.ofMinutes(1)));

        UI.getCurrentOrThrow().navigate("login/code");

        _assertOne(CodeView.class);
    }

    @Test
    void whoever_comes_too_late_for_the_code_finds_the_sign_in_page_and_why() {
        screens.openAsStranger("login");
        keepNote(clock.instant().minusSeconds(1));

        UI.getCurrentOrThrow().navigate("login/code");

        _assertOne(LoginView.class);
        assertThat(Screens.words()).contains(LATE);
    }

    @Test
    void whoever_never_typed_a_password_finds_the_plain_sign_in_page() {
        screens.openAsStranger("login");

        UI.getCurrentOrThrow().navigate("login/code");

        _assertOne(LoginView.class);
        assertThat(Screens.words()).doesNotContain(LATE);
    }

    @Test
    void an_open_page_asks_again_a_moment_after_its_time_is_over() {
        screens.openAsStranger("login");
        keepNote(clock.instant().plus(Duration.ofMinutes(1)));

        UI.getCurrentOrThrow().navigate("login/code");

        assertThat(untilReload())
                .singleElement()
                .satisfies(milliseconds -> assertThat(milliseconds).isBetween(50_000d, 61_000d));
    }

    private static List<Double> untilReload() {
        var page = UI.getCurrentOrThrow().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("location.reload()"))
                .map(script -> (Double) script.getParameters().getFirst())
                .toList();
    }

    private static void keepNote(Instant until) {
        var note = new SignInNote(new AccountId(UUID.randomUUID()), "rosa@pe.example.org", 0, until, null);
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getSession(true)
                .setAttribute(SignInNote.class.getName(), note);
    }
}
