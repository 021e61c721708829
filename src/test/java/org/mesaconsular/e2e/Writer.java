package org.mesaconsular.e2e;

import java.util.UUID;

/** Somebody who saves as fast as possible and promises each save, and who can tell later whether a promise was kept. */
interface Writer {

    /** Saves once, or a few times one after the other. */
    void write(Promises promises);

    /**
     * Whether what was promised is there, and whole.
     *
     * @param deed one of the words this writer promises with
     */
    boolean kept(String deed, UUID id);

    /** Takes promises, each right after the service has returned. */
    interface Promises {

        /** What was done to which record. */
        void made(String deed, UUID id);
    }
}
