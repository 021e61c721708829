package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mesaconsular.shared.Refusal;

/** The fields of a form by the property they fill, so that a refusal is said beside the field it concerns. */
public class FormFields {

    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private final Set<HasValidationProperties> said = new HashSet<>();
    private boolean touched;

    /**
     * Takes note of a field and returns it. Several may fill one property, for instance a day and a time: those that are
     * empty are blamed where something is required, otherwise the one bound first.
     */
    public <F extends Component & HasValidationProperties & HasValue<?, ?>> F bind(String property, F field) {
        fields.computeIfAbsent(property, none -> new ArrayList<>()).add(new Field(field, field));
        field.addValueChangeListener(change -> {
            touched |= change.isFromClient();
            if (said.remove(field)) {
                field.setInvalid(false);
            }
        });
        return field;
    }

    /**
     * Does what a form on a page is for. A refusal is said beside its field; one that concerns no field passes through.
     *
     * @return whether it went well
     */
    public boolean attempt(Runnable work) {
        if (!readable()) {
            return false;
        }
        clear();
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            if (!say(refusal).isEmpty()) {
                throw refusal;
            }
            return false;
        }
    }

    /** Whether the person typed anything yet. */
    boolean touched() {
        return touched || !unreadable().isEmpty();
    }

    /** Whether all that was typed is a value; says so beside what is none, and puts the cursor into the first. */
    boolean readable() {
        var wrong = unreadable();
        wrong.forEach(field -> say(field, field.sentence()));
        wrong.stream().findFirst().ifPresent(FormFields::focus);
        return wrong.isEmpty();
    }

    private List<TypedField> unreadable() {
        return marks().filter(TypedField.class::isInstance)
                .map(TypedField.class::cast)
                .filter(TypedField::unreadable)
                .toList();
    }

    private Stream<HasValidationProperties> marks() {
        return fields.values().stream().flatMap(List::stream).map(Field::mark);
    }

    private static void focus(HasValidationProperties mark) {
        if (mark instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Forgets what was said before. */
    void clear() {
        marks().forEach(mark -> mark.setInvalid(false));
    }

    /**
     * Says all that a refusal found, each beside its field, and puts the cursor into the first.
     *
     * @return what concerns none of these fields and is still to be said
     */
    List<Refusal> say(Refusal refusal) {
        var unsaid = new ArrayList<Refusal>();
        for (var finding : refusal.findings()) {
            var blamed = blamed(finding);
            blamed.forEach(field -> say(field.mark(), Words.of(finding)));
            if (blamed.isEmpty()) {
                unsaid.add(finding);
            }
        }
        marks().filter(HasValidationProperties::isInvalid).findFirst().ifPresent(FormFields::focus);
        return unsaid;
    }

    private void say(HasValidationProperties mark, String words) {
        mark.setErrorMessage(words);
        mark.setInvalid(true);
        said.add(mark);
    }

    /** Those left empty where something is required, otherwise the field bound first. */
    private List<Field> blamed(Refusal finding) {
        var property = finding.field();
        var parts = property == null ? List.<Field>of() : fields.getOrDefault(property, List.of());
        var empty = parts.stream().filter(field -> field.value().isEmpty()).toList();
        return finding.messageKey().equals("refusal.required") && !empty.isEmpty()
                ? empty
                : parts.stream().limit(1).toList();
    }

    private record Field(HasValidationProperties mark, HasValue<?, ?> value) {}
}
