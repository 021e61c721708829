package org.mesaconsular.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may come from outside where a word, a number or a day is expected: naughty strings whole and cut to pieces, characters
 * that no database stores, halves of pairs, signs that mean something to a parser. The same for the same seed.
 */
public final class ForeignText {

    private static final List<String> PIECES = List.of(
            "\0",
            "\uD800",
            "\uDC00",
            "\uFFFF",
            "\u202E",
            "\u200F",
            "\uFEFF",
            "😀",
            "İ",
            "ß",
            "\t",
            "\r\n",
            " ",
            "%",
            "%00",
            "_",
            "!",
            "\\",
            "'",
            "\"",
            ";",
            "--",
            "/*",
            "{",
            "}",
            "{0}",
            "${x}",
            "#{x}",
            "<",
            ">",
            "&",
            "=",
            "+",
            "-",
            "@",
            ":",
            "/",
            "..",
            "0",
            "9",
            "-1",
            "99999999999999999999",
            "1e309",
            "NaN",
            "+999999999-12-31",
            "-0001-01-01",
            "2026-02-30",
            "00000000-0000-0000-0000-000000000000",
            "a",
            "Z",
            "é",
            "x".repeat(300));

    private static final List<String> NAUGHTY = NaughtyStrings.all();
    private static final int MOST_PIECES = 6;

    private ForeignText() {}

    /** So many texts. */
    public static Stream<String> several(long seed, int number) {
        var random = new Random(seed);
        return IntStream.range(0, number).mapToObj(each -> one(random));
    }

    private static String one(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> naughty(random);
            case 1 -> pieces(random);
            default -> cut(naughty(random), random) + pieces(random) + cut(naughty(random), random);
        };
    }

    private static String naughty(Random random) {
        return NAUGHTY.get(random.nextInt(NAUGHTY.size()));
    }

    private static String pieces(Random random) {
        return random.ints(random.nextInt(MOST_PIECES), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static String cut(String text, Random random) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }
}
