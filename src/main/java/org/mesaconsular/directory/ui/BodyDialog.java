package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Founds a body of the circle, changes it or dissolves it. */
class BodyDialog {

    private final BodyService bodies;
    private final WorkspaceId workspace;
    private final List<Party> missions;
    private final Locale reader;
    private final Runnable done;
    private int revision;

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
        var form = new BodyFields(fields, bodies.tree(workspace), null, missions, reader);
        dialog("directory.body.new", form, fields, () -> bodies.found(workspace, form.form()))
                .open();
    }

    void edit(Body body) {
        revision = body.revision();
        var fields = new FormFields();
        var form = new BodyFields(fields, bodies.tree(workspace), body.id(), missions, reader);
        form.show(body.facts());
        dialog("directory.body.edit", form, fields, () -> bodies.edit(body.id(), revision, form.form()))
                .onConflict(() -> readAgain(form, body.id()))
                .open();
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

    private EditDialog dialog(String titleKey, BodyFields form, FormFields fields, Runnable save) {
        var ui = UI.getCurrentOrThrow();
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }

    private List<ConflictingText> readAgain(BodyFields form, BodyId id) {
        var theirs = bodies.body(id);
        revision = theirs.revision();
        return form.beside(theirs.facts());
    }
}
