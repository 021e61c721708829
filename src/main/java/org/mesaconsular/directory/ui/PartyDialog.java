package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;

/** Enters a party or changes what the directory says of it. */
class PartyDialog {

    private final DirectoryService directory;
    private final PartyFields form;
    private final RecordDialog<Party, PartyFields> dialog;

    PartyDialog(DirectoryService directory, Runnable done) {
        this.directory = directory;
        var fields = new FormFields();
        this.form = new PartyFields(fields, Reader.locale());
        this.dialog = new RecordDialog<>(form, fields, Party::revision, done);
    }

    /** Leads to the page of the new party, where its first person is entered. */
    void enter() {
        form.startIn(Reader.zone());
        dialog.enter("directory.party.new", () -> {
            var party = directory.create(form.form());
            UI.getCurrentOrThrow().navigate(PartyPeopleView.path(party.id()));
        });
    }

    void edit(PartyId id) {
        dialog.edit(
                "directory.party.edit",
                () -> directory.party(id),
                revision -> directory.edit(id, revision, form.form()));
    }
}
