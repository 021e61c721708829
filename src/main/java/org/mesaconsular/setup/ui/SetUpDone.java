package org.mesaconsular.setup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.setup.SetUpForm;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.CopyField;

/** What was entered, how the mission's administrator gets in, and the way to the sign-in. */
class SetUpDone extends Div {

    SetUpDone(SetUpForm form, LinkDelivery invitation) {
        addClassNames("form", "door-form");
        add(new Paragraph(getTranslation("setup.done.text", form.administrator().email())));
        var name = form.missionAdministrator().name();
        var email = form.missionAdministrator().email();
        switch (invitation) {
            case LinkDelivery.Mailed letter ->
                add(new Paragraph(getTranslation("setup.done.mailed", name, letter.address())));
            case LinkDelivery.Shown link -> {
                add(new Paragraph(getTranslation("setup.done.link", name)));
                add(new CopyField(getTranslation("directory.link.label", email), link.link()));
            }
        }
        add(Acts.link(getTranslation("link.done.signIn"), "login"));
    }
}
