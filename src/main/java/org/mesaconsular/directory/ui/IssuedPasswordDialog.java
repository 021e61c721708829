package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;

/** Shows a new password, once. */
class IssuedPasswordDialog extends Dialog {

    IssuedPasswordDialog(Person person, String password) {
        addClassName("issued-password");
        setHeaderTitle(getTranslation("directory.password.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var shown = new TextField(getTranslation("directory.password.label", person.email()));
        shown.setValue(password);
        shown.setReadOnly(true);
        shown.addClassName("wide");
        add(new Paragraph(getTranslation("directory.password.once", person.name())), shown);
        getFooter().add(Acts.primary(getTranslation("directory.password.noted"), this::close));
    }
}
