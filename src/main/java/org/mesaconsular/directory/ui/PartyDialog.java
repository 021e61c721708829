package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;

/** Enters a party or changes what the directory says of it. */
class PartyDialog {

    private final DirectoryService directory;
    private final Runnable done;
    private final FormFields fields = new FormFields();
    private final PartyFields form = new PartyFields(fields, Reader.locale());
    private int revision;

    PartyDialog(DirectoryService directory, Runnable done) {
        this.directory = directory;
        this.done = done;
    }

    void enter() {
        form.startIn(Reader.zone());
        dialog("directory.party.new", () -> directory.create(form.form())).open();
    }

    void edit(Party party) {
        form.show(party);
        revision = party.revision();
        dialog("directory.party.edit", () -> directory.edit(party.id(), revision, form.form()))
                .onConflict(() -> readAgain(party.id()))
                .open();
    }

    private EditDialog dialog(String titleKey, Runnable save) {
        var ui = UI.getCurrentOrThrow();
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }

    private List<ConflictingText> readAgain(PartyId id) {
        var theirs = directory.party(id);
        revision = theirs.revision();
        return form.beside(theirs);
    }
}
