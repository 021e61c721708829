package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.html.Span;
import org.mesaconsular.shared.AgreedTime;

/** From when to when, at the place and, where the clocks differ, for the reader. */
public class AgreedTimeLine extends Span {

    public AgreedTimeLine(AgreedTime begins, AgreedTime ends) {
        addClassName("agreed-time");
        var there = new Span(AgreedTimeWords.there(begins, ends));
        there.addClassName("agreed-time-there");
        add(there, new Span(AgreedTimeWords.here(begins, ends)));
    }
}
