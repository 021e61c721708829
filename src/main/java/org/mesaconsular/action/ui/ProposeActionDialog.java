package org.mesaconsular.action.ui;

import java.util.List;
import java.util.function.Consumer;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Asks for what is needed to propose an action. */
class ProposeActionDialog extends EditDialog {

    ProposeActionDialog(WorkspaceId workspace, List<Party> missions, PartyId own, Consumer<ProposeAction> save) {
        this(new FormFields(), workspace, missions, own, save);
    }

    private ProposeActionDialog(
            FormFields fields, WorkspaceId workspace, List<Party> missions, PartyId own, Consumer<ProposeAction> save) {
        this(new ProposalForm(fields, missions, own), fields, workspace, save);
    }

    private ProposeActionDialog(
            ProposalForm form, FormFields fields, WorkspaceId workspace, Consumer<ProposeAction> save) {
        super(
                Words.say("action.propose"),
                form,
                fields,
                Words.say("action.propose.save"),
                () -> save.accept(form.proposal(workspace)));
        addClassName("action-dialog");
    }
}
