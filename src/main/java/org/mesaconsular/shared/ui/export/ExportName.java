package org.mesaconsular.shared.ui.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** What the file of an export is called: what it is, of which day, and its marking, in signs that every system takes. */
final class ExportName {

    private ExportName() {}

    static String of(ExportHead head, LocalDate day) {
        var marking = head.audience().marking().replaceAll("[^A-Z]+", "-");
        return plain(head.title()) + "_" + day + "_" + marking + ".csv";
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
