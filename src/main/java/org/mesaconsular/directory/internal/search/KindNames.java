package org.mesaconsular.directory.internal.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyKind;

/** What the kinds of missions are called in four languages, and the wordings that files use for them. */
public final class KindNames {

    private static final Map<PartyKind, Map<InterfaceLanguage, String>> NAMES = new EnumMap<>(PartyKind.class);
    private static final Map<PartyKind, Set<String>> WORDS = new EnumMap<>(PartyKind.class);
    private static final Map<String, PartyKind> BY_NAME = new HashMap<>();

    static {
        ReviewedList.rows("kinds.csv").forEach(row -> {
            var kind = PartyKind.valueOf(row.get("kind"));
            var names = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
            for (var language : InterfaceLanguage.values()) {
                names.put(language, row.get(language.locale().getLanguage()));
            }
            NAMES.put(kind, names);
            WORDS.put(kind, SearchText.wordsOf(names.values()));
            BY_NAME.put(SearchText.line(kind.name()), kind);
            names.values().forEach(name -> BY_NAME.putIfAbsent(SearchText.line(name), kind));
            ReviewedList.several(row.get("also")).forEach(name -> BY_NAME.putIfAbsent(SearchText.line(name), kind));
        });
    }

    private KindNames() {}

    /** The kind that a text names, whatever the language; empty when it names none. */
    public static Optional<PartyKind> named(String text) {
        return Optional.ofNullable(BY_NAME.get(SearchText.line(text)));
    }

    /** What a kind of mission is called in a language. */
    public static String of(PartyKind kind, InterfaceLanguage language) {
        return NAMES.getOrDefault(kind, Map.of()).getOrDefault(language, kind.name());
    }

    /** The words of a kind in all languages; none for observers, who are found by their names. */
    public static Set<String> words(PartyKind kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    /** The kinds with a word like this in any of their names. */
    public static List<PartyKind> withWord(Predicate<String> word) {
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(word))
                .map(Map.Entry::getKey)
                .toList();
    }
}
