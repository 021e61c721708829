package org.mesaconsular.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.mesaconsular.security.DueStep;
import org.mesaconsular.security.Enrolment;
import org.mesaconsular.security.SignInProgress;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.DoorSheet;
import org.mesaconsular.shared.ui.Words;

/** The second step of the sign-in: a code, or the second factor to set up before the first code. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignInProgress progress;
    private final DoorSheet sheet = new DoorSheet();
    private String title = "";

    CodeView(SignInProgress progress) {
        this.progress = progress;
        addClassName("login");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
        var refused = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        progress.due(session)
                .ifPresentOrElse(step -> show(step, refused), () -> startAgain(event, progress.ranOut(session)));
    }

    private static void startAgain(BeforeEnterEvent event, boolean ranOut) {
        var why = ranOut ? QueryParameters.of(SignInProgress.RAN_OUT, "") : QueryParameters.empty();
        event.forwardTo(LoginView.class, why);
    }

    @Override
    public String getPageTitle() {
        return Words.line(title, getTranslation("portal.name"));
    }

    private void show(DueStep step, boolean refused) {
        leaveAfter(step.left());
        var enrolment = step.enrolment();
        if (enrolment == null) {
            askTelephone(refused);
        } else {
            setUp(enrolment, refused);
        }
    }

    /** A moment later than the step itself ends, so that the page that is asked for again says why it is over. */
    private void leaveAfter(Duration left) {
        var milliseconds = left.plusSeconds(1).toMillis();
        getElement().executeJs("setTimeout(() => window.location.reload(), $0)", (double) milliseconds);
    }

    private void setUp(Enrolment enrolment, boolean refused) {
        sheet.addClassName("enrol-sheet");
        var code = marked(CodeFields.digits(getTranslation("login.enrol.code")), refused);
        present(
                "login.enrol.title",
                new Paragraph(getTranslation("login.enrol.hint")),
                new EnrolmentPicture(enrolment),
                new CodeForm(code, getTranslation("login.enrol.submit")),
                other());
    }

    private void askTelephone(boolean refused) {
        var code = marked(CodeFields.digits(getTranslation("login.code.label")), refused);
        present(
                "login.code.title",
                new Paragraph(getTranslation("login.code.hint")),
                new CodeForm(code, getTranslation("login.code.submit")),
                Acts.quiet(getTranslation("login.code.paper"), this::askPaper),
                other());
    }

    private void askPaper() {
        var code = CodeFields.paper(getTranslation("login.code.paper.label"));
        present(
                "login.code.title",
                new CodeForm(code, getTranslation("login.code.submit")),
                Acts.quiet(getTranslation("login.code.app"), () -> askTelephone(false)),
                other());
    }

    private void present(String titleKey, Component... content) {
        title = getTranslation(titleKey);
        sheet.show(title, content);
    }

    private TextField marked(TextField code, boolean refused) {
        if (refused) {
            code.setErrorMessage(getTranslation("login.code.refused"));
            code.setInvalid(true);
        }
        return code;
    }

    private Anchor other() {
        var link = new Anchor("login", getTranslation("login.code.other"));
        link.addClassName("door-link");
        return link;
    }
}
