package org.mesaconsular.security.internal.link;

import java.time.Clock;
import java.time.Duration;
import org.mesaconsular.shared.HouseWork;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Takes away links that have been worthless for a while; that they were made and used stays in the audit. */
@Service
@EnableScheduling
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

    /** Every few hours; several nodes at once do no harm. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    public void sweep() {
        var longAgo = clock.instant().minus(KEPT);
        house.run("sweep links", () -> links.deleteAll(links.findByExpiresAtBefore(longAgo)));
    }
}
