package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Span;
import org.mesaconsular.shared.Audience;

/** Says to whom a record is released, with its Traffic Light Protocol marking. */
public class AudienceMark extends Span {

    public AudienceMark(Audience audience) {
        addClassName("audience-mark");
        setText(Words.line(getTranslation("audience." + audience.name()), audience.marking()));
    }
}
