package org.mesaconsular.directory;

import org.mesaconsular.shared.AccountId;

/** What the directory's screens need of the module that keeps passwords. */
public interface PasswordIssue {

    /**
     * Replaces a person's password by one made up by chance.
     *
     * @return the new password, which nothing keeps and nobody can read again
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer may manage this person's account
     */
    String issue(AccountId account);
}
