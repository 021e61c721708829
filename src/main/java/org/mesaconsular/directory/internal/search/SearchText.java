package org.mesaconsular.directory.internal.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as a search compares them: lower case, without accents and marks, letters that have no accent but a plain cousin
 * replaced by it, articles and prepositions of the four languages left out. Scripts other than Latin stay as they are.
 */
public final class SearchText {

    /** The edition of this rule; raise it when the words of a text change, and the portal makes them anew. */
    public static final int RULE = 2;

    /** Longer words are cut; the column is twice as wide. */
    private static final int LONGEST = 60;

    /** Dots between single letters, as in U.S.A. */
    private static final Pattern DOTS = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that no decomposition takes apart. */
    private static final Map<Integer, String> COUSINS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ə', "a"));

    /** Words that nobody means when looking for somebody. */
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "in", "at", "for", "to", "de", "del", "la", "las", "los", "el", "y", "en", "a", "e",
            "o", "do", "da", "dos", "das", "em", "du", "des", "le", "les", "l", "d", "et", "au", "aux", "s");

    private SearchText() {}

    /** The words that count, in their order; all words when only small ones are there. */
    public static List<String> words(String text) {
        var all = Arrays.stream(BETWEEN_WORDS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .map(SearchText::cut)
                .toList();
        var counting = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return counting.isEmpty() ? all : counting;
    }

    /** The words that count in one line: two texts with the same line are the same to a search. */
    public static String line(String text) {
        return String.join(" ", words(text));
    }

    /** The different words of several texts, in order. */
    public static Set<String> wordsOf(Collection<String> texts) {
        var words = new TreeSet<String>();
        texts.forEach(text -> words.addAll(words(text)));
        return words;
    }

    /** The different words of several texts, in order. */
    public static Set<String> wordsOf(Stream<String> texts) {
        return wordsOf(texts.toList());
    }

    private static String plain(String text) {
        var withoutDots = DOTS.matcher(text).replaceAll("");
        var decomposed = Normalizer.normalize(withoutDots, Normalizer.Form.NFKD);
        var lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        // lower case of a capital may bring a mark of its own, as of the Turkish İ
        MARKS.matcher(lower).replaceAll("").codePoints().forEach(letter -> append(plain, letter));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int letter) {
        var cousin = COUSINS.get(letter);
        if (cousin == null) {
            plain.appendCodePoint(letter);
        } else {
            plain.append(cousin);
        }
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
