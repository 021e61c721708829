package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.shared.Refusal;

/** What is said at the top of a dialog when its act was refused and no field is to blame. */
class Remarks extends Div {

    /** Says a refusal beside the field it concerns, or here when it concerns none. */
    void say(Refusal refusal, FormFields fields) {
        if (!fields.say(refusal)) {
            var sentence = new Paragraph(Words.of(refusal));
            sentence.addClassName("refusal");
            sentence.getElement().setAttribute("role", "alert");
            add(sentence);
        }
    }
}
