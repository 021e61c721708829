package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.Refusal;

/**
 * A form in a dialog. A refused save keeps what was typed and says why, beside the field where there is one. After a
 * conflict both texts are shown and the person may save again.
 */
public class EditDialog extends Dialog {

    private final FormFields fields;
    private final Runnable save;
    private final Remarks remarks = new Remarks();
    private Supplier<List<ConflictingText>> theirs = List::of;
    private Registration leaving = () -> {};

    /** A save may lead to the page of what it entered. */
    private boolean saving;

    /** @param save hands the form to a service; closes the dialog unless it refuses */
    public EditDialog(String title, Component form, FormFields fields, String saveLabel, Runnable save) {
        this.fields = fields;
        this.save = save;
        addClassName("edit-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> leave());
        add(remarks, form);
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> leave()), saveButton(saveLabel));
    }

    /**
     * What to compare after a conflict. The supplier reads the record again, takes over its revision for the next save and
     * returns both texts of every field.
     */
    public EditDialog onConflict(Supplier<List<ConflictingText>> readAgain) {
        theirs = readAgain;
        return this;
    }

    private Button saveButton(String label) {
        var button = new Button(label, click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        return button;
    }

    private void save() {
        remarks.removeAll();
        fields.clear();
        saving = true;
        try {
            save.run();
            close();
        } catch (EditConflict conflict) {
            remarks.add(new ConflictNote(theirs.get()));
        } catch (Refusal refusal) {
            remarks.say(refusal, fields);
        } finally {
            saving = false;
        }
    }

    /** The way back of the browser leads out of the form too. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        leaving = event.getUI().addBeforeLeaveListener(this::leaveThePage);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaving.remove();
        super.onDetach(event);
    }

    private void leaveThePage(BeforeLeaveEvent event) {
        if (isOpened() && !saving && fields.touched()) {
            var onwards = event.postpone();
            askBeforeDiscarding(onwards::proceed, onwards::cancel);
        }
    }

    private void leave() {
        if (fields.touched()) {
            askBeforeDiscarding(() -> {}, () -> {});
        } else {
            close();
        }
    }

    /** @param onwards what becomes of it when the text is given up, {@code stay} when it is kept */
    private void askBeforeDiscarding(Runnable onwards, Runnable stay) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("dialog.discard.title"));
        question.setText(getTranslation("dialog.discard.text"));
        question.setConfirmText(getTranslation("dialog.discard.keep"));
        question.setRejectable(true);
        question.setRejectText(getTranslation("dialog.discard.discard"));
        question.addConfirmListener(kept -> stay.run());
        question.addRejectListener(discarded -> {
            close();
            onwards.run();
        });
        question.open();
    }
}
