package org.mesaconsular.setup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** The first circle. */
class WorkspaceStep extends Div {

    private static final int CODE = 10;

    private final transient FormFields fields = new FormFields();
    private final TextField name =
            fields.bind("name", Fields.line(getTranslation("directory.workspace.name"), Text.LINE));
    private final TextField code = fields.bind("code", Fields.line(getTranslation("directory.workspace.code"), CODE));
    private final Choice<ZoneId> zone = fields.bind("zone", Fields.zone(getTranslation("directory.workspace.zone")));

    WorkspaceStep() {
        addClassNames("form", "door-form");
        code.setHelperText(getTranslation("directory.workspace.code.help"));
        zone.addClassName("wide");
        Fields.require(name, code, zone);
        add(name, code, zone);
    }

    FormFields fields() {
        return fields;
    }

    /** Proposes the zone of the first mission. */
    void startIn(ZoneId place) {
        if (zone.isEmpty()) {
            zone.setValue(place);
        }
    }

    /** What stands in the fields. */
    WorkspaceForm form() {
        return new WorkspaceForm(code.getValue(), name.getValue(), Chosen.in("zone", zone), false);
    }
}
