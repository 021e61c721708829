package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.Refusal;

/**
 * A form in a dialog. A refused save keeps what was typed and says why, beside the field where there is one. After a
 * conflict both texts are shown and the person may save again.
 */
public class EditDialog extends Dialog {

    private final Component form;
    private final FormFields fields;
    private final Runnable save;
    private final Unsaved unsaved;
    private final Remarks remarks = new Remarks();
    private final PersonalDataTick tick = new PersonalDataTick();
    private Supplier<List<ConflictingText>> theirs = List::of;

    /** @param save hands the form to a service; closes the dialog unless it refuses */
    public EditDialog(String title, Component form, FormFields fields, String saveLabel, Runnable save) {
        this.form = form;
        this.fields = fields;
        this.save = save;
        addClassName("edit-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        unsaved = Unsaved.in(this, fields);
        add(remarks, form, tick);
        addOpenedChangeListener(change -> begin());
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> unsaved.leave()), saveButton(saveLabel));
    }

    /**
     * What to compare after a conflict. The supplier reads the record again, takes over its revision for the next save and
     * returns both texts of every field.
     */
    public EditDialog onConflict(Supplier<List<ConflictingText>> readAgain) {
        theirs = readAgain;
        return this;
    }

    private void begin() {
        if (isOpened()) {
            firstField(form).ifPresent(Focusable::focus);
        }
    }

    /** As it stands on the screen, whatever was bound first. */
    private static Optional<Focusable<?>> firstField(Component part) {
        if (!part.isVisible()) {
            return Optional.empty();
        }
        if (part instanceof HasValue<?, ?> field && part instanceof Focusable<?> focusable) {
            return field.isReadOnly() ? Optional.empty() : Optional.of(focusable);
        }
        return part.getChildren().flatMap(child -> firstField(child).stream()).findFirst();
    }

    private Button saveButton(String label) {
        var button = Acts.settling(label, this::save);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        return button;
    }

    private void save() {
        remarks.removeAll();
        if (!fields.readable()) {
            return;
        }
        fields.clear();
        try {
            unsaved.whileSaving(() -> tick.let(() -> ActsTold.doing(getHeaderTitle(), save)));
            close();
        } catch (EditConflict conflict) {
            remarks.show(new ConflictNote(theirs.get()));
        } catch (Refusal refusal) {
            tick.offerAfter(refusal);
            remarks.say(refusal, fields);
        }
    }
}
