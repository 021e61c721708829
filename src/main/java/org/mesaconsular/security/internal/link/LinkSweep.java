package org.mesaconsular.security.internal.link;

import java.time.Clock;
import java.time.Duration;
import org.mesaconsular.shared.HouseWork;
import org.springframework.stereotype.Service;

/** Takes away links that have been worthless for a while; that they were made and used stays in the audit. */
@Service
public class LinkSweep {

    /** How long a link is kept after its expiry. */
    static final Duration KEPT = Duration.ofDays(7);

    private final AccessLinks links;
    private final HouseWork house;
    private final Clock clock;

    LinkSweep(AccessLinks links, HouseWork house, Clock clock) {
        this.links = links;
        this.house = house;
        this.clock = clock;
    }

    /** Once more does no harm, also on several nodes at once. */
    public void sweep() {
        var longAgo = clock.instant().minus(KEPT);
        house.run("sweep links", () -> links.deleteAll(links.findByExpiresAtBefore(longAgo)));
    }
}
