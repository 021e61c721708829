package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;

/** Sign-in by e-mail and password. Unknown and known addresses are answered alike. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("login");
        var sign = new Div();
        sign.addClassName("brand-sign");
        var title = new H1(getTranslation("portal.name"));
        var purpose = new Paragraph(getTranslation("login.purpose"));
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        var forgotten = Acts.link(getTranslation("forgotten.link"), "forgotten");
        var sheet = new Div(sign, title, purpose, form, forgotten);
        sheet.addClassName("login-sheet");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Words.line(getTranslation("login.title"), getTranslation("portal.name"));
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("login.title"));
        words.getForm().setUsername(getTranslation("login.email"));
        words.getForm().setPassword(getTranslation("login.password"));
        words.getForm().setSubmit(getTranslation("login.submit"));
        words.getErrorMessage().setTitle(getTranslation("login.refused.title"));
        words.getErrorMessage().setMessage(getTranslation("login.refused.text"));
        words.getErrorMessage().setUsername(getTranslation("login.email.missing"));
        words.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return words;
    }
}
