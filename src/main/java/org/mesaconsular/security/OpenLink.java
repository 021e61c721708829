package org.mesaconsular.security;

import java.time.Instant;
import org.mesaconsular.directory.Party;

/**
 * What the page behind a link that can be used needs to say.
 *
 * @param name whom it is for
 * @param email the address to sign in with
 * @param party the party the account belongs to
 * @param madeBy the name of who made the link; empty when the portal made it by itself
 * @param expires until when it can be used
 */
public record OpenLink(LinkKind kind, String name, String email, Party party, String madeBy, Instant expires) {}
