package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** What is asked of a workspace. */
class WorkspaceFields extends Div implements RecordForm<Workspace> {

    private static final int CODE = 10;

    private final TextField code = Fields.line(getTranslation("directory.workspace.code"), CODE);
    private final TextField name = Fields.line(getTranslation("directory.workspace.name"), Text.LINE);
    private final Choice<ZoneId> zone = Fields.zone(getTranslation("directory.workspace.zone"));

    private final Checkbox secondFactor = new Checkbox(getTranslation("directory.workspace.secondFactor"));

    WorkspaceFields(FormFields fields) {
        addClassName("form");
        code.setHelperText(getTranslation("directory.workspace.code.help"));
        zone.addClassName("wide");
        Fields.require(name, code, zone);
        secondFactor.setHelperText(getTranslation("directory.workspace.secondFactor.help"));
        add(fields.bind("name", name), fields.bind("code", code), fields.bind("zone", zone));
        add(fields.bind("secondFactorRequired", secondFactor));
    }

    /** What stands in the fields. */
    WorkspaceForm form() {
        return new WorkspaceForm(code.getValue(), name.getValue(), Chosen.in("zone", zone), secondFactor.getValue());
    }

    @Override
    public void show(Workspace workspace) {
        code.setValue(workspace.code());
        name.setValue(workspace.name());
        zone.setValue(workspace.zone());
        secondFactor.setValue(workspace.secondFactorRequired());
    }

    void startIn(ZoneId place) {
        zone.setValue(place);
    }

    @Override
    public List<ConflictingText> beside(Workspace theirs) {
        return List.of(
                new ConflictingText(name.getLabel(), name.getValue(), theirs.name()),
                new ConflictingText(code.getLabel(), code.getValue(), theirs.code()),
                new ConflictingText(zone.getLabel(), Zones.name(zone.getValue()), Zones.name(theirs.zone())),
                new ConflictingText(
                        secondFactor.getLabel(),
                        yesOrNo(secondFactor.getValue()),
                        yesOrNo(theirs.secondFactorRequired())));
    }

    private String yesOrNo(boolean yes) {
        return getTranslation(yes ? "directory.yes" : "directory.no");
    }
}
