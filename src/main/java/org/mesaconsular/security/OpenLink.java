package org.mesaconsular.security;

import java.time.Instant;
import org.mesaconsular.directory.Party;
import org.mesaconsular.security.internal.password.PasswordPolicy;

/**
 * What the page behind a link that can be used needs to say.
 *
 * @param name whom it is for
 * @param email the address to sign in with
 * @param party the party the account belongs to
 * @param madeBy the name of who made the link; empty when the portal made it by itself
 * @param expires until when it can be used
 * @param asksForCode whether the account has a second factor, whose code is needed too
 */
public record OpenLink(
        LinkKind kind, String name, String email, Party party, String madeBy, Instant expires, boolean asksForCode) {

    /** The least characters of the password. */
    public int shortest() {
        return asksForCode ? PasswordPolicy.SHORTEST_WITH_FACTOR : PasswordPolicy.SHORTEST;
    }
}
