package org.mesaconsular.directory.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Founds a body of the circle, changes it or dissolves it. */
class BodyDialog {

    private final BodyService bodies;
    private final WorkspaceId workspace;
    private final List<Party> missions;
    private final Locale reader;
    private final Runnable done;

    /** @param missions the member missions, of which one may chair */
    BodyDialog(BodyService bodies, WorkspaceId workspace, List<Party> missions, Locale reader, Runnable done) {
        this.bodies = bodies;
        this.workspace = workspace;
        this.missions = missions;
        this.reader = reader;
        this.done = done;
    }

    void found() {
        var fields = new FormFields();
        var form = form(fields, null);
        dialog(form, fields).enter("directory.body.new", () -> bodies.found(workspace, form.form()));
    }

    void edit(BodyId id) {
        var fields = new FormFields();
        var form = form(fields, id);
        dialog(form, fields)
                .edit("directory.body.edit", () -> bodies.body(id), revision -> bodies.edit(id, revision, form.form()));
    }

    private BodyFields form(FormFields fields, @Nullable BodyId body) {
        return new BodyFields(fields, bodies.tree(workspace), body, missions, reader);
    }

    private RecordDialog<Body, BodyFields> dialog(BodyFields form, FormFields fields) {
        return new RecordDialog<>(form, fields, Body::revision, done);
    }

    /** Asks back: a dissolved body is not changed any more. */
    void dissolve(Body body) {
        new BindingActDialog(
                        Words.say("directory.body.dissolve"),
                        Words.say("directory.body.dissolve.statement", body.name(reader)),
                        Words.say("directory.body.dissolve"),
                        () -> {
                            bodies.dissolve(body.id(), body.revision());
                            done.run();
                        })
                .open();
    }
}
