package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.shared.Refusal;

/** What is said at the top of a dialog when its act was refused and no field is to blame. */
class Remarks extends Div {

    /** Says what a refusal found beside the fields it concerns, and here what concerns none. */
    void say(Refusal refusal, FormFields fields) {
        fields.say(refusal).forEach(finding -> {
            var sentence = new Paragraph(Words.of(finding));
            sentence.addClassName("refusal");
            sentence.getElement().setAttribute("role", "alert");
            show(sentence);
        });
    }

    /** Shows a part here, also to who has scrolled down the form. */
    void show(Component part) {
        add(part);
        part.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }
}
