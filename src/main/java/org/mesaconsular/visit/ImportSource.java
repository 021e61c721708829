package org.mesaconsular.visit;

import java.time.LocalDate;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.personal.PersonalDataGuard;

/**
 * Where the rows of a file come from.
 *
 * @param words the publication, for instance "ICE detention statistics, 9 April 2026"
 * @param asOf the day of the publication
 */
public record ImportSource(String words, LocalDate asOf) {

    /** The same with the words checked and trimmed. */
    public ImportSource checked() {
        return new ImportSource(PersonalDataGuard.open("source", Text.required("source", words, Text.LINE)), asOf);
    }
}
