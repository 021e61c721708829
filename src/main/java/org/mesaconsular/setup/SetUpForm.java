package org.mesaconsular.setup;

import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.WorkspaceForm;

/**
 * All that the set-up asks for.
 *
 * @param administrator the portal's first administrator
 * @param password with which that person signs in; never kept but as a hash
 * @param mission the first mission
 * @param missionAdministrator the person who will manage the mission's people; gets an invitation
 * @param workspace the first circle, to which the mission belongs
 */
public record SetUpForm(
        PersonForm administrator,
        String password,
        PartyForm mission,
        PersonForm missionAdministrator,
        WorkspaceForm workspace) {

    /** Says nothing of the password, wherever it is printed by mistake. */
    @Override
    public String toString() {
        return "SetUpForm[…]";
    }
}
