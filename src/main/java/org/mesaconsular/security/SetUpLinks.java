package org.mesaconsular.security;

import org.mesaconsular.security.internal.link.LinkLedger;
import org.mesaconsular.security.internal.link.LinkToken;
import org.mesaconsular.shared.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link with which an empty portal is set up. Asked on the portal's behalf. */
@Service
@Transactional
public class SetUpLinks {

    private final LinkLedger ledger;
    private final PublicAddress portal;

    SetUpLinks(LinkLedger ledger, PublicAddress portal) {
        this.ledger = ledger;
        this.portal = portal;
    }

    /** Makes a new one, which makes the older ones worthless, and answers its whole address. */
    public String make() {
        return portal.orHere(ledger.make(LinkKind.SETUP, null, null).path());
    }

    /** Whether it can be used; looking uses nothing up. */
    public boolean usable(String token) {
        return ledger.usable(new LinkToken(token))
                .filter(link -> link.kind() == LinkKind.SETUP)
                .isPresent();
    }

    /**
     * Uses it up, in the transaction under way: of two who do so at once the second waits and is refused.
     *
     * @throws LinkUnusable when there is no such link, or it cannot be used any more
     */
    public void use(String token) {
        if (ledger.use(new LinkToken(token)).kind() != LinkKind.SETUP) {
            throw new LinkUnusable();
        }
    }
}
