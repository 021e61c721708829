package org.mesaconsular.security;

import org.mesaconsular.shared.Refusal;

/** A link was mistyped, used, withdrawn or is too old; which of these it is, nobody is told. */
public class LinkUnusable extends Refusal {

    public LinkUnusable() {
        super("refusal.linkUnusable");
    }
}
