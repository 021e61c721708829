package org.mesaconsular.security.internal.link;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.LinkKind;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.EditConflict;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the links. Only the portal itself sees them, so it is asked on the portal's behalf, within a transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LinkLedger {

    private final AccessLinks links;
    private final Clock clock;

    LinkLedger(AccessLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * Makes a link and withdraws the older ones of its kind.
     *
     * @param account whose password it sets; null for the set-up
     * @param madeBy who makes it; null for the portal itself
     * @throws EditConflict when somebody makes one at the same instant
     */
    public MadeLink make(LinkKind kind, @Nullable AccountId account, @Nullable AccountId madeBy) {
        var now = clock.instant();
        links.findByOpenFor(AccessLink.door(kind, account)).ifPresent(older -> older.withdraw(now));
        // the older one must have left the door before the new one stands there
        links.flush();
        var token = LinkToken.random();
        try {
            var link = links.saveAndFlush(new AccessLink(kind, account, token, madeBy, now));
            return new MadeLink(kind, token, link.expiresAt());
        } catch (DataIntegrityViolationException atTheSameInstant) {
            throw new EditConflict();
        }
    }

    /** The link with this token while it can be used; looking at it changes nothing. */
    public Optional<AccessLink> usable(LinkToken token) {
        return links.findByTokenHash(token.hash()).filter(link -> link.usable(clock.instant()));
    }

    /**
     * Uses a link up; of two who do so at once the second waits and is refused.
     *
     * @throws LinkUnusable when there is no such link, or it cannot be used any more
     */
    public AccessLink use(LinkToken token) {
        var link = links.lock(token.hash()).orElseThrow(LinkUnusable::new);
        link.use(clock.instant());
        return link;
    }

    /** Withdraws whatever is open for this account. */
    public void withdrawAll(AccountId account) {
        var now = clock.instant();
        links.openOf(account).forEach(link -> link.withdraw(now));
    }
}
