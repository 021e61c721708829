package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.OwnDirection;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.FacilityData;
import org.mesaconsular.visit.FacilityField;
import org.mesaconsular.visit.FieldChange;

/** What a line of a file would change, field by field, before and after. */
class FieldChanges extends Div {

    FieldChanges(List<FieldChange> changes) {
        addClassName("party-words");
        changes.forEach(this::line);
    }

    private void line(FieldChange change) {
        var words = new Span(getTranslation(
                change.clears() ? "visit.import.clears" : "visit.import.becomes",
                getTranslation("visit.facilityField." + change.field().name()),
                value(change.field(), change.before()),
                value(change.field(), change.after())));
        if (change.clears()) {
            words.addClassName("soft");
        }
        add(words);
    }

    private String value(FacilityField field, FacilityData data) {
        var words = words(field, data);
        return words.isEmpty() ? getTranslation("visit.facility.notStated") : OwnDirection.of(words);
    }

    private String words(FacilityField field, FacilityData data) {
        return switch (field) {
            case KIND -> kind(data);
            case OPERATOR -> data.operator();
            case AUTHORITY -> data.authority();
            case ADDRESS -> data.address();
            case CITY -> data.city();
            case REGION -> data.region();
            case STATE -> data.state() == null ? "" : data.state().name(getLocale());
            case ZIP -> data.zip();
            case CAPACITY -> data.capacity() == null ? "" : data.capacity().toString();
            case COORDINATES -> degrees(data.coordinates());
        };
    }

    private static String kind(FacilityData data) {
        return data.typeWording().isEmpty() ? "" : VisitWords.of(data.type()) + " (" + data.typeWording() + ")";
    }

    private static String degrees(@Nullable Coordinates point) {
        if (point == null) {
            return "";
        }
        var degrees = String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
        return point.matchScore() == null ? degrees : degrees + " (" + point.matchScore() + ")";
    }
}
