package org.mesaconsular.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose behalf the current thread reads and writes. */
public sealed interface Viewer {

    /** A person who signed in, speaking for exactly one party. */
    record Person(AccountId account, PartyId party) implements Viewer {}

    /**
     * The portal itself, for a named purpose such as signing somebody in; sees everything, so it never answers a user.
     *
     * @param behalf the person whose act made it necessary, for the audit; null when there is none
     */
    record House(String purpose, @Nullable Person behalf) implements Viewer {

        /** The portal at work for a purpose, on behalf of whoever is looking now. */
        public static House workingFor(String purpose) {
            return new House(purpose, Viewers.current() instanceof Person person ? person : null);
        }
    }

    /** Nobody: sees nothing. The default wherever no viewer was entered. */
    record Nobody() implements Viewer {}

    /** The account id as the visibility filter needs it; all zeros when no person is looking. */
    default UUID accountKey() {
        return this instanceof Person person ? person.account().value() : NO_KEY;
    }

    /** The party id as the visibility filter needs it; all zeros when no person is looking. */
    default UUID partyKey() {
        return this instanceof Person person ? person.party().value() : NO_KEY;
    }

    /** An id no row has. */
    UUID NO_KEY = new UUID(0, 0);
}
