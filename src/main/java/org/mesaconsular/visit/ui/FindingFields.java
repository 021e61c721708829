package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalData;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.Finding;
import org.mesaconsular.visit.FindingForm;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitPage;

/** The form of a finding. It warns while the person types when the text seems to hold personal data. */
class FindingFields extends Div {

    final transient FormFields fields = new FormFields();

    private final Select<FindingSection> section;
    private final Select<Audience> audience;
    private final Select<Severity> severity = fields.bind(
            "severity",
            VisitWords.select(getTranslation("visit.findings.severity"), "visit.severity", List.of(Severity.values())));
    private final Select<Basis> basis = fields.bind(
            "basis", VisitWords.select(getTranslation("visit.findings.basis"), "visit.basis", List.of(Basis.values())));
    private final TextArea text = fields.bind("text", Fields.note(getTranslation("visit.findings.text"), Text.NOTE));
    private final TextArea reason =
            fields.bind("reason", Fields.note(getTranslation("visit.findings.reason"), Text.NOTE));

    FindingFields(VisitPage page) {
        addClassName("form");
        var sections = page.rights().sections();
        section = fields.bind(
                "section",
                VisitWords.select(getTranslation("visit.findings.section"), "visit.findingSection", sections));
        audience = fields.bind(
                "audience", VisitWords.audience(Audience.OWN, page.visit().audience()));
        severity.setItemLabelGenerator(VisitWords::of);
        severity.setValue(Severity.CONCERN);
        severity.addValueChangeListener(change -> severity.setHelperText(
                change.getValue() == Severity.CRITICAL ? getTranslation("visit.findings.critical") : ""));
        basis.setValue(page.rights().wasInside() ? Basis.OBSERVED : Basis.DOCUMENT);
        Fields.require(section, text, severity, basis, audience);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> warn(PersonalDataGuard.find(change.getValue())));
        warn(Set.of());
        reason.setVisible(false);
        var grades = new Div(severity, basis);
        grades.addClassName("form-row");
        add(section, text, grades, reason, audience);
    }

    /** Begins with a finding that is there; its audience stays, and a changed severity may be explained. */
    FindingFields changing(Finding finding) {
        section.setValue(finding.section());
        text.setValue(finding.text());
        severity.setValue(finding.severity());
        basis.setValue(finding.basis());
        audience.setVisible(false);
        reason.setVisible(true);
        reason.setRequiredIndicatorVisible(finding.severity() == Severity.CRITICAL);
        return this;
    }

    /** What was typed. */
    FindingForm value() {
        return new FindingForm(
                Chosen.in("section", section),
                text.getValue(),
                Chosen.in("severity", severity),
                Chosen.in("basis", basis),
                Chosen.in("audience", audience),
                reason.getValue());
    }

    /** The text as typed, to compare after a conflict. */
    String text() {
        return text.getValue();
    }

    private void warn(Set<PersonalData> found) {
        var rule = getTranslation("visit.form.noPersonalData");
        text.setHelperText(
                found.isEmpty()
                        ? rule
                        : getTranslation(
                                "visit.findings.seems",
                                Words.list(found.stream()
                                        .map(kind -> Words.of("personalData", kind))
                                        .toList())));
        text.setClassName("personal-data", !found.isEmpty());
    }
}
