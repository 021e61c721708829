package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;

/** A form in a dialog that enters a record, or changes it from the revision that is shown. */
class RecordDialog<R, F extends Component & RecordForm<R>> {

    private final F form;
    private final FormFields fields;
    private final ToIntFunction<R> revisionOf;
    private final Runnable done;
    private int revision;

    RecordDialog(F form, FormFields fields, ToIntFunction<R> revisionOf, Runnable done) {
        this.form = form;
        this.fields = fields;
        this.revisionOf = revisionOf;
        this.done = done;
    }

    void enter(String titleKey, Runnable save) {
        dialog(titleKey, save).open();
    }

    /**
     * @param read reads the record as it stands
     * @param save saves what was typed over the revision it is given
     */
    void edit(String titleKey, Supplier<R> read, IntConsumer save) {
        form.show(shown(read));
        dialog(titleKey, () -> save.accept(revision))
                .onConflict(() -> beside(read))
                .open();
    }

    private List<ConflictingText> beside(Supplier<R> read) {
        return form.beside(shown(read));
    }

    private R shown(Supplier<R> read) {
        var known = read.get();
        revision = revisionOf.applyAsInt(known);
        return known;
    }

    private EditDialog dialog(String titleKey, Runnable save) {
        var ui = UI.getCurrentOrThrow();
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }
}
