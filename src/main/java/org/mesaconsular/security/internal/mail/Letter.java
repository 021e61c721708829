package org.mesaconsular.security.internal.mail;

import java.util.Locale;
import org.mesaconsular.directory.Person;

/** A plain letter to one person. */
record Letter(String address, Locale language, String subject, String text) {

    /** The language in which a person is written to. */
    static Locale language(Person person) {
        return person.preferences().language().locale();
    }

    /** A name must not open paragraphs of its own in a letter that the portal signs. */
    static String oneLine(String name) {
        return name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
