package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mesaconsular.shared.Refusal;

/** The fields of a form by the property they fill, so that a refusal is said beside the field it concerns. */
public class FormFields {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Set<HasValidationProperties> said = new HashSet<>();
    private boolean touched;

    /** Takes note of a field and returns it. */
    public <F extends Component & HasValidationProperties & HasValue<?, ?>> F bind(String property, F field) {
        fields.put(property, field);
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
        clear();
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            if (say(refusal)) {
                return false;
            }
            throw refusal;
        }
    }

    /** Whether the person typed anything yet. */
    boolean touched() {
        return touched;
    }

    /** Forgets what was said before. */
    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /**
     * Says a refusal beside its field and puts the cursor there.
     *
     * @return whether it concerns one of these fields
     */
    boolean say(Refusal refusal) {
        var field = refusal.field() == null ? null : fields.get(refusal.field());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(Words.of(refusal));
        field.setInvalid(true);
        said.add(field);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }
}
