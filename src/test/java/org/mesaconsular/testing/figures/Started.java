package org.mesaconsular.testing.figures;

import java.util.concurrent.atomic.AtomicInteger;

/** What a run of the tests pays most for, counted where it is started. The budget knows how many there may be. */
public enum Started {
    /** A Spring application context. */
    CONTEXT,
    /** The packaged portal as a process of its own, whether it serves people or performs one task. */
    PORTAL,
    /** A Chromium. */
    BROWSER;

    private final AtomicInteger number = new AtomicInteger();

    /** One more was started. */
    public void oneMore() {
        number.incrementAndGet();
    }

    int number() {
        return number.get();
    }
}
