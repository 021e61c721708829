package org.mesaconsular.directory.ui;

import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;

/** Opens a workspace or changes its name, code and zone. */
class WorkspaceDialog {

    private final CircleService circles;
    private final WorkspaceFields form;
    private final RecordDialog<Workspace, WorkspaceFields> dialog;

    WorkspaceDialog(CircleService circles, Runnable done) {
        this.circles = circles;
        var fields = new FormFields();
        this.form = new WorkspaceFields(fields);
        this.dialog = new RecordDialog<>(form, fields, Workspace::revision, done);
    }

    void enter() {
        form.startIn(Reader.zone());
        dialog.enter("directory.workspace.new", () -> circles.create(form.form()));
    }

    void edit(WorkspaceId id) {
        dialog.edit(
                "directory.workspace.edit",
                () -> circles.workspace(id),
                revision -> circles.edit(id, revision, form.form()));
    }
}
