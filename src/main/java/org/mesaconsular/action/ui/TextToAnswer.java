package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Div;
import org.mesaconsular.shared.ui.Words;

/** The exact text that an answer binds to, inside the dialog that asks for it; a long one scrolls, by keyboard too. */
class TextToAnswer extends Div {

    TextToAnswer(String title, int version, String text) {
        super(text);
        addClassNames("agreed-text", "action-text-to-answer");
        Words.named(this, getTranslation("action.version.title", title, version));
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
    }
}
