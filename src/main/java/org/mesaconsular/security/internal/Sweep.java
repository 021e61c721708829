package org.mesaconsular.security.internal;

import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.link.LinkSweep;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Throws away what no longer counts: ledgers of guesses long past, browsers not seen for a year, worthless links. */
@Configuration
@EnableScheduling
class Sweep {

    private final GuessLimit guesses;
    private final BrowserMemory browsers;
    private final LinkSweep links;

    Sweep(GuessLimit guesses, BrowserMemory browsers, LinkSweep links) {
        this.guesses = guesses;
        this.browsers = browsers;
        this.links = links;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void sweep() {
        guesses.sweep();
        browsers.sweep();
    }

    /** Seldom: links stay for a week after their expiry. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void sweepLinks() {
        links.sweep();
    }
}
