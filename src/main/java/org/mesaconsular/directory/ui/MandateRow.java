package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Comparator;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.MandatePhase;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** A period of a mandate: who or where, the days, and whether it runs. */
class MandateRow extends ListItem {

    /** Those that run first, then those to come, then those that are over; the latest first. */
    static final Comparator<Mandate> ORDER = Comparator.comparing(
                    (Mandate each) -> each.phase() != MandatePhase.PRESENT)
            .thenComparing(Mandate::phase)
            .thenComparing(Mandate::firstDay, Comparator.reverseOrder());

    /**
     * @param title whose it is, or in which workspace
     * @param zone the workspace's zone
     */
    MandateRow(Mandate mandate, String title, ZoneId zone) {
        var days = new Span(TermWords.of(mandate, zone));
        days.addClassName("soft");
        var words = new Div(new Span(title), days);
        words.addClassName("person-line");
        var marks = new Div(new StateBadge(Words.of("directory.mandatePhase", mandate.phase()), tone(mandate.phase())));
        marks.addClassName("seat-marks");
        add(words, marks);
    }

    /** Buttons at the end of the row. */
    MandateRow acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("acts");
        add(acts);
        return this;
    }

    private static Tone tone(MandatePhase phase) {
        return phase == MandatePhase.PRESENT ? Tone.OK : Tone.PLAIN;
    }
}
