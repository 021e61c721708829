package org.mesaconsular.shared.ui.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.WorkspaceId;

/**
 * What an export says of itself, before its first line.
 *
 * @param act what the record calls it, for instance {@code Export.record}
 * @param workspace whose content it holds; null for none in particular
 * @param audience for whom it is: the narrowest of what it may hold
 * @param title what it is, in the reader's words
 * @param region the reader's language as used in the State of the reader's party
 * @param facts who reads for which party, and what it is narrowed to, each a label and its words
 * @param columns their titles
 */
public record ExportHead(
        String act,
        @Nullable WorkspaceId workspace,
        Audience audience,
        String title,
        Locale region,
        List<Fact> facts,
        List<String> columns) {

    /** A label and its words. */
    public record Fact(String label, String words) {}
}
