package org.mesaconsular.security.internal.link;

import java.time.Clock;
import java.time.Duration;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away links that have been worthless for a while; that they were made and used stays in the audit. */
@Service
@EnableScheduling
public class LinkSweep {

    /** How long a link is kept after its expiry. */
    static final Duration KEPT = Duration.ofDays(7);

    private final AccessLinks links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkSweep(AccessLinks links, PlatformTransactionManager transactions, Clock clock) {
        this.links = links;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Every few hours; several nodes at once do no harm. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    public void sweep() {
        var longAgo = clock.instant().minus(KEPT);
        Viewers.run(
                Viewer.House.workingFor("sweep links"),
                () -> transaction.executeWithoutResult(
                        status -> links.deleteAll(links.findByExpiresAtBefore(longAgo))));
    }
}
