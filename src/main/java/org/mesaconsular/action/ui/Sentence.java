package org.mesaconsular.action.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** A translated sentence in which what fills the places stands out: whom an act binds, and to what. */
class Sentence extends Span {

    /** Marks where a filled place begins and ends; people cannot type it into a name. */
    private static final String MARK = "\u0000";

    Sentence(String key, Object... filling) {
        var marked = Arrays.stream(filling).map(value -> MARK + value + MARK).toArray();
        var parts = getTranslation(key, marked).split(MARK, -1);
        for (int index = 0; index < parts.length; index++) {
            add(index % 2 == 0 ? new Text(parts[index]) : strong(parts[index]));
        }
    }

    private static Span strong(String words) {
        var strong = new Span(words);
        strong.addClassName("action-strong");
        return strong;
    }
}
