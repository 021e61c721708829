package org.mesaconsular.shared.tables;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mesaconsular.shared.PlainText;

/** The headings of a table; compared without capitals, accents and signs. */
public final class Headings {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> written;
    private final List<String> plain;

    Headings(List<String> written) {
        this.written = List.copyOf(written);
        this.plain = written.stream().map(Headings::plain).toList();
    }

    /** The headings as they stand in the file; a column without a heading has an empty one. */
    public List<String> written() {
        return written;
    }

    /** Where the column stands that bears one of these headings, an earlier one before a later one; -1 when none does. */
    public int column(List<String> called) {
        return called.stream()
                .mapToInt(heading -> plain.indexOf(plain(heading)))
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The headings of the columns that are none of these. */
    public List<String> besides(Collection<Integer> used) {
        return IntStream.range(0, written.size())
                .filter(column -> !used.contains(column))
                .mapToObj(written::get)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private static String plain(String heading) {
        return SIGNS.matcher(PlainText.of(heading)).replaceAll(" ").strip();
    }
}
