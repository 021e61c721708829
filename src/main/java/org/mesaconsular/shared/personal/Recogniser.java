package org.mesaconsular.shared.personal;

/** Finds one kind of personal data. */
interface Recogniser {

    /** @param text as {@link PlainSigns} leaves it */
    boolean findsIn(String text);
}
