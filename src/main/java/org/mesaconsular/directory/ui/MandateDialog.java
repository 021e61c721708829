package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.MandateService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** Lets a person hold the mandate of the mission, and ends it. */
class MandateDialog {

    private final MandateService mandates;
    private final Workspace workspace;
    private final Runnable done;
    private final UI ui = UI.getCurrentOrThrow();
    private final FormFields fields = new FormFields();
    private final DatePicker lastDay = Fields.date(ui.getTranslation("directory.mandate.lastDay"));
    private int revision;

    MandateDialog(MandateService mandates, Workspace workspace, Runnable done) {
        this.mandates = mandates;
        this.workspace = workspace;
        this.done = done;
    }

    /**
     * @param candidates the people who speak for the mission
     * @param today the day in the workspace's zone, proposed as the first
     */
    void give(List<Person> candidates, LocalDate today) {
        var person = person(candidates);
        var firstDay = Fields.date(ui.getTranslation("directory.mandate.firstDay"));
        firstDay.setValue(today);
        lastDay.setHelperText(ui.getTranslation("directory.mandate.lastDay.help", Zones.name(workspace.zone())));
        Fields.require(person, firstDay);
        var days = new Div(fields.bind("firstDay", firstDay), fields.bind("lastDay", lastDay));
        days.addClassName("form-row");
        open(
                        "directory.mandate.give",
                        Fields.form(fields.bind("person", person), days),
                        () -> mandates.give(
                                workspace.id(),
                                Chosen.in("person", person).id(),
                                Chosen.in("firstDay", firstDay),
                                lastDay.getValue()))
                .open();
    }

    /** Sets the last day of a period. */
    void limit(Mandate mandate, String holder) {
        revision = mandate.revision();
        lastDay.setValue(mandate.lastDay());
        Fields.require(lastDay);
        var form = Fields.form(new Paragraph(holder), fields.bind("lastDay", lastDay));
        open(
                        "directory.mandate.limit",
                        form,
                        () -> mandates.endWith(mandate.id(), revision, Chosen.in("lastDay", lastDay)))
                .onConflict(() -> readAgain(mandate))
                .open();
    }

    /** Asks back: what the person did before stays as it is. */
    void end(Mandate mandate, String holder) {
        new BindingActDialog(
                        ui.getTranslation("directory.mandate.end"),
                        ui.getTranslation("directory.mandate.end.statement", holder),
                        ui.getTranslation("directory.mandate.end"),
                        () -> {
                            mandates.end(mandate.id(), mandate.revision());
                            done.run();
                        })
                .open();
    }

    private EditDialog open(String titleKey, Div form, Runnable save) {
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }

    private Select<Person> person(List<Person> candidates) {
        var person = new Select<Person>();
        person.setLabel(ui.getTranslation("directory.mandate.person"));
        person.setItemLabelGenerator(each -> each == null ? "" : each.name());
        person.setItems(candidates);
        person.addClassName("wide");
        return person;
    }

    private List<ConflictingText> readAgain(Mandate mandate) {
        var theirs = mandates.mandate(mandate.id());
        revision = theirs.revision();
        return List.of(new ConflictingText(
                lastDay.getLabel(), TermWords.day(lastDay.getValue()), TermWords.day(theirs.lastDay())));
    }
}
