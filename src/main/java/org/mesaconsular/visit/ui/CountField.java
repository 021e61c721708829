package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountStatus;

/** A number with what it is worth. Empty means "not reported"; 0 is there only when somebody types it. */
class CountField extends Div {

    private final String property;
    private final IntegerField number = new IntegerField();
    private final Select<CountStatus> status = new Select<>();

    /** @param property under which a refusal is said beside the number */
    CountField(String name, String property, FormFields fields) {
        this.property = property;
        addClassName("count-field");
        var label = new Span(name);
        number.setAriaLabel(getTranslation("visit.tally.numberOf", name));
        number.setMin(0);
        status.setItems(List.of(CountStatus.values()));
        status.setItemLabelGenerator(worth -> Words.of("visit.countStatus", worth));
        status.setValue(CountStatus.NOT_REPORTED);
        status.setAriaLabel(getTranslation("visit.tally.statusOf", name));
        number.addValueChangeListener(change -> fit());
        status.addValueChangeListener(change -> {
            if (!change.getValue().stated()) {
                number.clear();
            }
        });
        fields.bind(property, number);
        add(label, number, status);
    }

    /** What was typed. */
    Count value() {
        try {
            return new Count(number.getValue(), status.getValue());
        } catch (InvalidInput contradiction) {
            throw new InvalidInput(property, contradiction.messageKey(), contradiction.arguments());
        }
    }

    /** Whoever types a number states it. */
    private void fit() {
        var typed = number.getValue() != null;
        if (typed && !status.getValue().stated()) {
            status.setValue(CountStatus.EXACT);
        } else if (!typed && status.getValue().stated()) {
            status.setValue(CountStatus.NOT_REPORTED);
        }
    }
}
