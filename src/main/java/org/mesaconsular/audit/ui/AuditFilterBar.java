package org.mesaconsular.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.Words;

/** Narrows the record by who, what, what came of it and when; each choice goes into the address. */
class AuditFilterBar extends Div {

    private final ComboBox<Person> person;
    private final ComboBox<String> kind;
    private final ComboBox<AuditOutcome> outcome;
    private final DatePicker from;
    private final DatePicker until;

    AuditFilterBar(AuditAddress address, List<Person> people, List<String> kinds) {
        addClassName("audit-filter");
        person = choice(getTranslation("audit.filter.person"));
        person.setItemLabelGenerator(Person::name);
        Fields.offer(person, people);
        people.stream()
                .filter(each -> each.id().equals(address.person()))
                .findFirst()
                .ifPresent(person::setValue);
        kind = choice(getTranslation("audit.filter.kind"));
        kind.setItemLabelGenerator(AuditWords::kind);
        Fields.offer(
                kind,
                kinds.stream().sorted(Comparator.comparing(AuditWords::kind)).toList());
        kind.setValue(kinds.contains(String.valueOf(address.kind())) ? address.kind() : null);
        outcome = choice(getTranslation("audit.filter.outcome"));
        outcome.setItemLabelGenerator(each -> Words.of("audit.outcome", each));
        Fields.offer(outcome, List.of(AuditOutcome.values()));
        outcome.setValue(address.outcome());
        from = Fields.date(getTranslation("audit.filter.from"));
        from.setValue(address.from());
        until = Fields.date(getTranslation("audit.filter.until"));
        until.setValue(address.until());
        add(person, kind, outcome, from, until);
        person.addValueChangeListener(this::narrow);
        kind.addValueChangeListener(this::narrow);
        outcome.addValueChangeListener(this::narrow);
        from.addValueChangeListener(this::narrow);
        until.addValueChangeListener(this::narrow);
    }

    private static <T> ComboBox<T> choice(String label) {
        var box = new ComboBox<T>(label);
        box.setClearButtonVisible(true);
        return box;
    }

    private void narrow(ComponentValueChangeEvent<?, ?> change) {
        var chosen = person.getValue();
        var address = new AuditAddress(
                chosen == null ? null : chosen.id(),
                kind.getValue(),
                outcome.getValue(),
                from.getValue(),
                until.getValue(),
                null);
        UI.getCurrentOrThrow().navigate(AuditAddress.PATH, address.parameters());
    }
}
