package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.security.Enrolment;

/** What a telephone must learn, as a picture and, for whoever cannot scan it, as a key in groups of four. */
class EnrolmentPicture extends Div {

    EnrolmentPicture(Enrolment enrolment) {
        addClassName("enrolment");
        var key = new Code(enrolment.secret().replaceAll("(.{4})(?!$)", "$1 "));
        key.addClassName("enrolment-key");
        var byHand = new Paragraph(getTranslation("login.enrol.byHand"));
        byHand.addClassName("soft");
        add(new QrPicture(enrolment.uri(), getTranslation("login.enrol.picture")), new Div(byHand, key));
    }
}
