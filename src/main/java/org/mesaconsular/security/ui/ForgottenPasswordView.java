package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mesaconsular.security.ForgottenPasswordService;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.DoorSheet;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Asks for the address to which a link to a new password is to go; known and unknown ones are answered alike. */
@Route(value = "forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends Main implements HasDynamicTitle {

    private final transient ForgottenPasswordService forgotten;
    private final transient FormFields fields = new FormFields();
    private final TextField address = fields.bind("email", Fields.line(getTranslation("login.email"), Text.LINE));
    private final DoorSheet sheet = new DoorSheet();

    ForgottenPasswordView(ForgottenPasswordService forgotten) {
        this.forgotten = forgotten;
        addClassName("login");
        add(sheet);
        address.setAutocomplete(Autocomplete.USERNAME);
        if (forgotten.possible()) {
            ask();
        } else {
            say("forgotten.administrator");
        }
    }

    @Override
    public String getPageTitle() {
        return Words.line(getTranslation("forgotten.title"), getTranslation("portal.name"));
    }

    private void ask() {
        var form = new Div(address, Acts.primary(getTranslation("forgotten.send"), this::send));
        form.addClassNames("form", "door-form");
        sheet.show(
                getTranslation("forgotten.title"),
                new Paragraph(getTranslation("forgotten.hint")),
                form,
                Acts.link(getTranslation("forgotten.back"), "login"));
    }

    private void send() {
        if (fields.attempt(() -> Text.required("email", address.getValue(), Text.LINE))) {
            forgotten.ask(address.getValue());
            say("forgotten.asked");
        }
    }

    private void say(String key) {
        sheet.show(
                getTranslation("forgotten.title"),
                new Paragraph(getTranslation(key)),
                Acts.link(getTranslation("forgotten.back"), "login"));
    }
}
