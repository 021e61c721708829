package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;

/** Sets the rules of procedure of a circle. */
class RulesDialog {

    private final RulesService rules;
    private final WorkspaceId workspace;
    private final Runnable done;
    private final FormFields fields = new FormFields();
    private final RulesFields form = new RulesFields(fields);
    private int revision;

    RulesDialog(RulesService rules, WorkspaceId workspace, Runnable done) {
        this.rules = rules;
        this.workspace = workspace;
        this.done = done;
    }

    void edit(KeptRules kept) {
        form.show(kept.rules());
        revision = kept.revision();
        var ui = UI.getCurrentOrThrow();
        new EditDialog(ui.getTranslation("directory.rules"), form, fields, ui.getTranslation("dialog.save"), this::save)
                .onConflict(this::readAgain)
                .open();
    }

    private void save() {
        rules.set(workspace, revision, form.rules());
        done.run();
    }

    private List<ConflictingText> readAgain() {
        var theirs = rules.rules(workspace);
        revision = theirs.revision();
        return form.beside(theirs.rules());
    }
}
