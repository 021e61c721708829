package org.mesaconsular.shared;

/** Somebody else saved the record first; the view shows both texts. */
public class EditConflict extends Refusal {

    public EditConflict() {
        super("refusal.editConflict");
    }
}
