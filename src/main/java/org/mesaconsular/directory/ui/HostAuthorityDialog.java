package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityId;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;

/** Enters an authority of the host State or changes what the directory says of it. */
class HostAuthorityDialog {

    private final HostAuthorityService authorities;
    private final Runnable done;
    private final FormFields fields = new FormFields();
    private final HostAuthorityFields form = new HostAuthorityFields(fields, Reader.locale());
    private int revision;

    HostAuthorityDialog(HostAuthorityService authorities, Runnable done) {
        this.authorities = authorities;
        this.done = done;
    }

    void enter() {
        form.startEmpty();
        dialog("directory.authority.new", () -> authorities.create(form.form())).open();
    }

    void edit(HostAuthorityId id) {
        var authority = authorities.authority(id);
        form.show(authority);
        revision = authority.revision();
        dialog("directory.authority.edit", () -> authorities.edit(id, revision, form.form()))
                .onConflict(() -> readAgain(id))
                .open();
    }

    private EditDialog dialog(String titleKey, Runnable save) {
        var ui = UI.getCurrentOrThrow();
        return new EditDialog(ui.getTranslation(titleKey), form, fields, ui.getTranslation("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }

    private List<ConflictingText> readAgain(HostAuthorityId id) {
        HostAuthority theirs = authorities.authority(id);
        revision = theirs.revision();
        return form.beside(theirs);
    }
}
