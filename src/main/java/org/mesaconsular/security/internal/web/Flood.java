package org.mesaconsular.security.internal.web;

import java.time.Duration;
import java.time.Instant;

/** How often something came from one sender: the first few of a second are told one by one, the others only counted. */
final class Flood {

    private static final int SINGLY = 10;

    /** More than a page of which much was hidden at once may send by itself. */
    private static final int MOST = 200;

    private static final Duration SPAN = Duration.ofSeconds(1);

    private Instant began;
    private int told;
    private int counted;
    private int inAll;

    Flood(Instant now) {
        began = now;
    }

    /** {@return whether this one is to be told by itself} */
    synchronized boolean next(Instant now) {
        if (!now.isBefore(began.plus(SPAN))) {
            began = now;
            told = 0;
        }
        inAll++;
        if (told < SINGLY) {
            told++;
            return true;
        }
        counted++;
        return false;
    }

    /** Whether it has just become more than is borne; once in a flood. */
    synchronized boolean reachesItsEnd() {
        return inAll == MOST;
    }

    /** {@return how many were counted since this was asked last} */
    synchronized int takeCounted() {
        var taken = counted;
        counted = 0;
        return taken;
    }

    /** Whether nothing came for a while, so that it can be forgotten. */
    synchronized boolean isOver(Instant now) {
        return counted == 0 && now.isAfter(began.plus(SPAN.multipliedBy(2)));
    }
}
