package org.mesaconsular.security.internal.link;

import java.time.Instant;
import org.mesaconsular.security.LinkKind;

/** A link just made: the only moment at which its token is known. */
public record MadeLink(LinkKind kind, LinkToken token, Instant expires) {

    /** Where it leads, below the portal's address. The token stands behind the #, which browsers send to no server. */
    public String path() {
        return (kind == LinkKind.SETUP ? "setup#" : "link#") + token.value();
    }
}
