package org.mesaconsular.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Sends a code as the browser sends a form, so that the answer can begin a session under a new id. Carries the token that
 * shows it is a form of the portal.
 */
@Tag("form")
class CodeForm extends Component implements HasComponents {

    CodeForm(TextField code, String submit) {
        getElement().setAttribute("method", "post").setAttribute("action", "login/code");
        code.getElement().setAttribute("name", "code");
        code.setRequiredIndicatorVisible(true);
        code.setAutofocus(true);
        var button = new Button(submit);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("wide");
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit());");
        add(token(), code, button);
    }

    private static Input token() {
        var hidden = new Input();
        hidden.setType("hidden");
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.setValue(token.getToken());
        }
        return hidden;
    }
}
