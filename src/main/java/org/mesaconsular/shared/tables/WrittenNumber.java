package org.mesaconsular.shared.tables;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as people and programs of the four languages write them into cells. */
public final class WrittenNumber {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,9}([.,]\\d{1,20})?([eE][-+]?\\d{1,2})?");

    /** Digits in groups of three before digits alone, for 1.940 persons are not two. */
    private static final Pattern WHOLE =
            Pattern.compile("\\+?(\\d{1,3}([.,’' ])\\d{3}(?:\\2\\d{3})?|\\d{1,9})(?:[.,]0{1,6})?");

    /** What registers write where they do not know, among them a number that cannot be meant. */
    private static final Pattern UNKNOWN_AS_NUMBER = Pattern.compile("-9{3,5}([.,]0+)?");

    private static final Set<String> UNKNOWN = Set.of(
            "-",
            "–",
            "—",
            "--",
            "?",
            "n/a",
            "#n/a",
            "n.a.",
            "n/d",
            "n.d.",
            "s/d",
            "s.d.",
            "s/i",
            "null",
            "#ref!",
            "#value!",
            "#div/0!",
            "#name?",
            "#null!",
            "#num!",
            "not available",
            "no data",
            "no disponible",
            "sin datos",
            "sem dados",
            "não disponível",
            "non disponible",
            "unknown",
            "desconocido",
            "desconhecido",
            "inconnu");

    private WrittenNumber() {}

    /** Whether a cell says nothing: it is empty, or holds what is written where nothing is known. */
    public static boolean saysNothing(String cell) {
        return cell.isEmpty()
                || UNKNOWN.contains(cell.toLowerCase(Locale.ROOT))
                || UNKNOWN_AS_NUMBER.matcher(cell).matches();
    }

    /** A number that may have decimals, behind a point or a comma; empty when it is none. */
    public static OptionalDouble decimal(String cell) {
        var sign = cell.replace('−', '-');
        return DECIMAL.matcher(sign).matches()
                ? OptionalDouble.of(Double.parseDouble(sign.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** A whole number from 0, with or without signs between its thousands; empty when it is none. */
    public static OptionalInt whole(String cell) {
        var number = WHOLE.matcher(cell);
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1).replaceAll("\\D", "")))
                : OptionalInt.empty();
    }
}
