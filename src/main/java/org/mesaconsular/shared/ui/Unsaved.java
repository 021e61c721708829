package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;

/**
 * Asks before what somebody typed into a dialog is given up, whichever way leads out of it: the Escape key, a button, or the
 * browser's way back.
 */
class Unsaved {

    private final Dialog dialog;
    private final FormFields fields;
    private Registration leaving = () -> {};
    private boolean saving;

    private Unsaved(Dialog dialog, FormFields fields) {
        this.dialog = dialog;
        this.fields = fields;
    }

    /** Watches over what is typed into the fields of a dialog. */
    static Unsaved in(Dialog dialog, FormFields fields) {
        var unsaved = new Unsaved(dialog, fields);
        dialog.addDialogCloseActionListener(close -> unsaved.leave());
        dialog.addAttachListener(
                event -> unsaved.leaving = event.getUI().addBeforeLeaveListener(unsaved::leaveThePage));
        dialog.addDetachListener(event -> unsaved.leaving.remove());
        return unsaved;
    }

    /** Does what saves the texts, which may lead to another page. */
    void whileSaving(Runnable save) {
        saving = true;
        try {
            save.run();
        } finally {
            saving = false;
        }
    }

    /** Closes the dialog, at once when nothing was typed. */
    void leave() {
        if (fields.touched()) {
            ask(() -> {}, () -> {});
        } else {
            dialog.close();
        }
    }

    private void leaveThePage(BeforeLeaveEvent event) {
        if (!dialog.isOpened() || saving) {
            return;
        }
        if (fields.touched()) {
            var onwards = event.postpone();
            ask(onwards::proceed, onwards::cancel);
        } else {
            dialog.close();
        }
    }

    /** @param onwards what becomes of it when the text is given up, {@code stay} when it is kept */
    private void ask(Runnable onwards, Runnable stay) {
        var question = new ConfirmDialog();
        question.setHeader(dialog.getTranslation("dialog.discard.title"));
        question.setText(dialog.getTranslation("dialog.discard.text"));
        question.setConfirmText(dialog.getTranslation("dialog.discard.keep"));
        question.setRejectable(true);
        question.setRejectText(dialog.getTranslation("dialog.discard.discard"));
        question.addConfirmListener(kept -> stay.run());
        question.addRejectListener(discarded -> {
            dialog.close();
            onwards.run();
        });
        question.open();
    }
}
