package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;

/** Opens a workspace or changes its name, code and zone. */
class WorkspaceDialog {

    private final CircleService circles;
    private final Runnable done;
    private final FormFields fields = new FormFields();
    private final WorkspaceFields form = new WorkspaceFields(fields);
    private int revision;

    WorkspaceDialog(CircleService circles, Runnable done) {
        this.circles = circles;
        this.done = done;
    }

    void enter() {
        form.startIn(Reader.zone());
        dialog("directory.workspace.new", () -> circles.create(form.form())).open();
    }

    void edit(Workspace workspace) {
        form.show(workspace);
        revision = workspace.revision();
        dialog("directory.workspace.edit", () -> circles.edit(workspace.id(), revision, form.form()))
                .onConflict(() -> readAgain(workspace.id()))
                .open();
    }

    private EditDialog dialog(String titleKey, Runnable save) {
        var ui = UI.getCurrentOrThrow();
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }

    private List<ConflictingText> readAgain(WorkspaceId id) {
        var theirs = circles.workspace(id);
        revision = theirs.revision();
        return form.beside(theirs);
    }
}
