package org.mesaconsular.directory.ui;

import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.FormFields;

/** Sets the rules of procedure of a circle. */
class RulesDialog {

    private final RulesService rules;
    private final WorkspaceId workspace;
    private final RulesFields form;
    private final RecordDialog<KeptRules, RulesFields> dialog;

    RulesDialog(RulesService rules, WorkspaceId workspace, Runnable done) {
        this.rules = rules;
        this.workspace = workspace;
        var fields = new FormFields();
        this.form = new RulesFields(fields);
        this.dialog = new RecordDialog<>(form, fields, KeptRules::revision, done);
    }

    void edit() {
        dialog.edit(
                "directory.rules",
                () -> rules.rules(workspace),
                revision -> rules.set(workspace, revision, form.rules()));
    }
}
