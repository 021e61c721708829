package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as a word with an icon and a colour. The icon is drawn by the style sheet. */
public class StateBadge extends Span {

    public StateBadge(String words, Tone tone) {
        super(words);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
