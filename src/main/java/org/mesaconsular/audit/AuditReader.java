package org.mesaconsular.audit;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.WorkspaceId;

/**
 * Who reads the record, and for what.
 *
 * @param organised the workspace whose acts the person reads as its organiser; null when the person organises none
 */
public record AuditReader(Person person, @Nullable WorkspaceId organised) {

    /** Whether the person reads what concerns the whole party. */
    public boolean forTheParty() {
        return person.partyAdministrator();
    }

    /** Whether the person reads of directory and accounts everywhere. */
    public boolean forThePortal() {
        return person.portalAdministrator();
    }
}
