package org.mesaconsular.security.internal;

import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Throws away what no longer counts: ledgers of guesses long past, browsers not seen for a year. */
@Configuration
@EnableScheduling
class Sweep {

    private final GuessLimit guesses;
    private final BrowserMemory browsers;

    Sweep(GuessLimit guesses, BrowserMemory browsers) {
        this.guesses = guesses;
        this.browsers = browsers;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void sweep() {
        guesses.sweep();
        browsers.sweep();
    }
}
