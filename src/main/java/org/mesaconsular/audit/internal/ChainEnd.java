package org.mesaconsular.audit.internal;

/**
 * The last record of the chain at some moment.
 *
 * @param number its number; 0 while there is none
 * @param hash its hash; empty while there is none
 */
record ChainEnd(long number, String hash) {

    /** Whichever of the two is further on. */
    static ChainEnd later(ChainEnd one, ChainEnd other) {
        return one.number >= other.number ? one : other;
    }
}
