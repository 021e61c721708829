package org.mesaconsular.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.Words;

/** Narrows the record by who, what, what came of it and when; each choice goes into the address. It stays with its page. */
class AuditFilterBar extends Div {

    private final Choice<Person> person = choice(getTranslation("audit.filter.person"));
    private final Choice<String> kind = choice(getTranslation("audit.filter.kind"));
    private final Choice<AuditOutcome> outcome = choice(getTranslation("audit.filter.outcome"));
    private final DatePicker from = Fields.date(getTranslation("audit.filter.from"));
    private final DatePicker until = Fields.date(getTranslation("audit.filter.until"));
    private final List<String> kinds;
    private transient List<Person> people = List.of();
    private boolean showing;

    AuditFilterBar(List<String> kinds) {
        this.kinds = kinds;
        addClassName("audit-filter");
        person.setItemLabelGenerator(Person::name);
        kind.setItemLabelGenerator(AuditWords::kind);
        kind.offer(kinds.stream().sorted(Comparator.comparing(AuditWords::kind)).toList());
        outcome.setItemLabelGenerator(each -> Words.of("audit.outcome", each));
        outcome.offer(List.of(AuditOutcome.values()));
        add(person, kind, outcome, from, until);
        person.addValueChangeListener(this::narrow);
        kind.addValueChangeListener(this::narrow);
        outcome.addValueChangeListener(this::narrow);
        from.addValueChangeListener(this::narrow);
        until.addValueChangeListener(this::narrow);
    }

    /** Shows what the page is narrowed to; a list that somebody has unfolded stays open where nothing changed in it. */
    void show(AuditAddress address, List<Person> people) {
        showing = true;
        if (!this.people.equals(people)) {
            this.people = people;
            person.offer(people);
        }
        fill(
                person,
                people.stream()
                        .filter(each -> each.id().equals(address.person()))
                        .findFirst()
                        .orElse(null));
        fill(kind, kinds.contains(String.valueOf(address.kind())) ? address.kind() : null);
        fill(outcome, address.outcome());
        fill(from, address.from());
        fill(until, address.until());
        showing = false;
    }

    /** A value set once more would take away what somebody is typing. */
    private static <T> void fill(HasValue<?, T> field, @Nullable T value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    private static <T> Choice<T> choice(String label) {
        var box = new Choice<T>(label);
        box.setClearButtonVisible(true);
        return box;
    }

    private void narrow(ComponentValueChangeEvent<?, ?> change) {
        if (showing) {
            return;
        }
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
