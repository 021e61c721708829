package org.mesaconsular.directory.ui;

import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityId;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;

/** Enters an authority of the host State or changes what the directory says of it. */
class HostAuthorityDialog {

    private final HostAuthorityService authorities;
    private final HostAuthorityFields form;
    private final RecordDialog<HostAuthority, HostAuthorityFields> dialog;

    HostAuthorityDialog(HostAuthorityService authorities, Runnable done) {
        this.authorities = authorities;
        var fields = new FormFields();
        this.form = new HostAuthorityFields(fields, Reader.locale());
        this.dialog = new RecordDialog<>(form, fields, HostAuthority::revision, done);
    }

    void enter() {
        form.startEmpty();
        dialog.enter("directory.authority.new", () -> authorities.create(form.form()));
    }

    void edit(HostAuthorityId id) {
        dialog.edit(
                "directory.authority.edit",
                () -> authorities.authority(id),
                revision -> authorities.edit(id, revision, form.form()));
    }
}
