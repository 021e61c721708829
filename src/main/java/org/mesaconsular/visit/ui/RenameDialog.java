package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.VisitService;

/** The dialog in which an organiser gives a facility a new name. */
@SpringComponent
class RenameDialog {

    private final FacilityService facilities;
    private final VisitService visits;

    RenameDialog(FacilityService facilities, VisitService visits) {
        this.facilities = facilities;
        this.visits = visits;
    }

    /** Enters a new name of a facility. */
    EditDialog of(Facility facility) {
        var fields = new FormFields();
        var name = fields.bind("name", Fields.line(Words.say("visit.facility.name"), Text.LINE));
        var source = fields.bind("source", Fields.line(Words.say("visit.facility.source"), Text.LINE));
        DatePicker from = fields.bind("from", Fields.date(Words.say("visit.facility.validFrom")));
        Fields.require(name, source, from);
        name.setValue(facility.name());
        from.setValue(visits.today(Reader.workspace()));
        var revision = new AtomicInteger(facility.revision());
        Runnable save = () -> facilities.rename(
                facility.id(), revision.get(), name.getValue(), source.getValue(), Chosen.in("from", from));
        return new EditDialog(
                        Words.say("visit.facility.rename"),
                        Fields.form(name, source, from),
                        fields,
                        Words.say("dialog.save"),
                        save)
                .onConflict(() -> {
                    var now = facilities.facility(facility.id());
                    revision.set(now.revision());
                    return List.of(new ConflictingText(Words.say("visit.facility.name"), name.getValue(), now.name()));
                });
    }
}
