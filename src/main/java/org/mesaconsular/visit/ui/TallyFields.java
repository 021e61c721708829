package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.TallyForm;

/** The form of a tally: kind, day and source, the total, and a number or "not reported" for each State of the circle. */
class TallyFields extends Div {

    final transient FormFields fields = new FormFields();

    private final Select<CountKind> kind = fields.bind(
            "kind",
            VisitWords.select(getTranslation("visit.tally.kind"), "visit.countKind", List.of(CountKind.values())));
    private final DatePicker asOf = fields.bind("asOf", Fields.date(getTranslation("visit.tally.day")));
    private final TextField source =
            fields.bind("source", Fields.line(getTranslation("visit.tally.source"), Text.LINE));
    private final CountField total = new CountField(getTranslation("visit.tally.total"), "total", fields);
    private final Map<StateCode, CountField> cells = new LinkedHashMap<>();
    private final Select<Audience> audience;

    TallyFields(List<StateCode> states, CountKind usual, LocalDate today, Select<Audience> audience) {
        this.audience = fields.bind("audience", audience);
        addClassName("form");
        kind.setValue(usual);
        asOf.setValue(today);
        Fields.require(kind, asOf, source, audience);
        var first = new Div(kind, asOf);
        first.addClassName("form-row");
        var counts = new Div(total);
        counts.addClassName("count-fields");
        states.forEach(state -> counts.add(cell(state)));
        var hint = new Paragraph(getTranslation("visit.tally.cells.hint"));
        hint.addClassName("soft");
        add(first, source, new H3(getTranslation("visit.tally.cells")), hint, counts, audience);
    }

    /** What was typed. */
    TallyForm value() {
        var counts = new LinkedHashMap<StateCode, Count>();
        cells.forEach((state, field) -> counts.put(state, field.value()));
        return new TallyForm(
                Chosen.in("kind", kind),
                Chosen.in("asOf", asOf),
                source.getValue(),
                total.value(),
                counts,
                Chosen.in("audience", audience));
    }

    private CountField cell(StateCode state) {
        var field = new CountField(state.name(Reader.locale()), "cell." + state.value(), fields);
        cells.put(state, field);
        return field;
    }
}
