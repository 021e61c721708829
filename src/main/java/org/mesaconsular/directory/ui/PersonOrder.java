package org.mesaconsular.directory.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.mesaconsular.directory.Person;

/** People in the alphabetical order of the reader's language, which a database does not know. */
final class PersonOrder {

    private PersonOrder() {}

    static Comparator<Person> of(Locale reader) {
        return Comparator.comparing(Person::name, Collator.getInstance(reader));
    }
}
