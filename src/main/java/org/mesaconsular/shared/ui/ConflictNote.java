package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Shows both texts after a conflict: what the other person saved, beside what this person typed. */
class ConflictNote extends Div {

    ConflictNote(List<ConflictingText> texts) {
        addClassName("conflict-note");
        getElement().setAttribute("role", "alert");
        add(new H3(getTranslation("conflict.title")), new Paragraph(getTranslation("conflict.hint")));
        texts.stream().filter(ConflictingText::differs).forEach(text -> add(pair(text)));
    }

    private Div pair(ConflictingText text) {
        var pair = new Div(
                version(getTranslation("conflict.theirs", text.label()), text.theirs()),
                version(getTranslation("conflict.mine", text.label()), text.mine()));
        pair.addClassName("conflict-pair");
        return pair;
    }

    private static Div version(String label, String text) {
        var caption = new Paragraph(label);
        caption.addClassName("conflict-caption");
        var body = new Paragraph(text);
        body.addClassName("as-typed");
        return new Div(caption, body);
    }
}
