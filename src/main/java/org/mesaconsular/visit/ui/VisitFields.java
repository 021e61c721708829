package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.VisitForm;
import org.mesaconsular.visit.VisitRow;
import org.mesaconsular.visit.VisitType;

/** The form of a visit. Facility, team and audience are chosen once, when it is planned. */
class VisitFields extends Div {

    final transient FormFields fields = new FormFields();

    private final Choice<Facility> facility =
            fields.bind("facility", VisitWords.box(getTranslation("visit.form.facility")));
    private final Select<VisitType> type = fields.bind(
            "type",
            VisitWords.select(getTranslation("visit.form.type"), "visit.visitType", List.of(VisitType.values())));
    private final DatePicker from = fields.bind("from", Fields.date(getTranslation("visit.form.from")));
    private final DatePicker until = fields.bind("until", Fields.date(getTranslation("visit.form.until")));
    private final MultiSelectComboBox<Party> team =
            fields.bind("team", Fields.parties(getTranslation("visit.form.team")));
    private final TextArea purpose =
            fields.bind("purpose", Fields.note(getTranslation("visit.form.purpose"), Text.NOTE));
    private final Select<Audience> audience =
            fields.bind("audience", VisitWords.audience(Audience.MEMBERS, Audience.WORKSPACE));

    VisitFields() {
        addClassName("form");
        until.setHelperText(getTranslation("visit.form.until.hint"));
        purpose.setHelperText(getTranslation("visit.form.noPersonalData"));
        team.setItemLabelGenerator(party -> party.shortName(Reader.locale()));
        team.addClassName("wide");
        facility.setItemLabelGenerator(place -> place.name() + " – " + place.place());
        Fields.require(facility, type, audience);
        type.setValue(VisitType.IN_DEPTH);
        var days = new Div(from, until);
        days.addClassName("form-row");
        add(facility, type, days, team, purpose, audience);
    }

    /** Offers facilities while the person types. */
    VisitFields lookFor(RegisterSearch register) {
        facility.offer(
                query -> register.find(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        return this;
    }

    /** The missions that may be in the team besides the lead. */
    VisitFields offer(List<Party> missions) {
        Fields.offer(team, missions);
        return this;
    }

    /** Begins with this facility. */
    VisitFields at(Facility place) {
        facility.setValue(place);
        return this;
    }

    /** Begins with a visit that is there; what is chosen once can no longer be changed. */
    VisitFields changing(VisitRow visit) {
        facility.offer(List.of(visit.facility()));
        facility.setValue(visit.facility());
        type.setValue(visit.type());
        from.setValue(visit.from());
        until.setValue(visit.until());
        purpose.setValue(visit.purpose());
        facility.setVisible(false);
        team.setVisible(false);
        audience.setVisible(false);
        return this;
    }

    /** What was typed. */
    VisitForm value(@Nullable UUID action) {
        return new VisitForm(
                Chosen.in("facility", facility).id(),
                Chosen.in("type", type),
                purpose.getValue(),
                from.getValue(),
                until.getValue(),
                parties(),
                action,
                Chosen.in("audience", audience));
    }

    /** The purpose as typed, to compare after a conflict. */
    String purpose() {
        return purpose.getValue();
    }

    /** The days as typed, to compare after a conflict. */
    String days() {
        return VisitWords.days(from.getValue(), until.getValue());
    }

    private Set<PartyId> parties() {
        return team.getValue().stream().map(Party::id).collect(Collectors.toSet());
    }
}
