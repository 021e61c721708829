package org.mesaconsular.directory.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.StateCode;

/**
 * Every name by which somebody may call a State: its name in four languages, those of the JDK, other names from the
 * reviewed list, the codes. Names change with the JDK, so they are read when the portal starts and kept in no table. A text
 * that names a State may also do so as the United Nations and ministries write: with the formal words before the name, or
 * behind it.
 */
public final class StateNames {

    private static final Map<StateCode, StateNames> ALL = read();
    private static final Map<String, StateCode> BY_NAME = byName();
    private static final Map<String, StateCode> BY_WORDS = byWords();

    private final Map<InterfaceLanguage, String> names;
    private final List<String> usual;
    private final List<String> others;
    private final List<String> codes;
    private final Collection<String> words;
    private final List<Label> labels;

    private StateNames(StateCode state, List<String> others) {
        this.names = new HashMap<>();
        for (var language : InterfaceLanguage.values()) {
            names.put(language, state.name(language.locale()));
        }
        this.usual = usual(state, names.values());
        this.others = others;
        this.codes = codes(state);
        var all = new ArrayList<>(names.values());
        all.addAll(usual);
        all.addAll(others);
        all.addAll(codes);
        this.words = SearchText.wordsOf(all);
        this.labels =
                Label.of(state, Stream.concat(usual.stream(), others.stream()).toList(), codes);
    }

    /** The names of a State. */
    public static StateNames of(StateCode state) {
        return ALL.getOrDefault(state, new StateNames(state, List.of()));
    }

    /** The State that a text names, whatever the language; empty when it names none. */
    public static Optional<StateCode> named(String text) {
        var words = SearchText.words(text);
        return Optional.ofNullable(BY_NAME.get(String.join(" ", words)))
                .or(() -> Optional.ofNullable(BY_WORDS.get(inOrder(words))))
                .or(() -> FormalNames.plain(words).map(BY_NAME::get));
    }

    /** "Korea, Republic of" has the words of "Republic of Korea". */
    private static String inOrder(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The codes of the States with a word like this in any of their names. */
    public static List<String> withWord(Predicate<String> word) {
        return ALL.entrySet().stream()
                .filter(each -> each.getValue().words.stream().anyMatch(word))
                .map(each -> each.getKey().value())
                .toList();
    }

    /** Whether the State is called so in one of the four languages, officially or usually, whatever the small words. */
    public boolean isCalled(String text) {
        var line = SearchText.line(text);
        return Stream.concat(names.values().stream(), usual.stream())
                .anyMatch(name -> SearchText.line(name).equals(line));
    }

    /** All these names as texts to be found by. */
    List<Label> labels() {
        return labels;
    }

    /** What the JDK calls it in another way. */
    private static List<String> usual(StateCode state, Collection<String> names) {
        return Arrays.stream(InterfaceLanguage.values())
                .map(language -> Locale.of("", state.value()).getDisplayCountry(language.locale()))
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
    }

    private static List<String> codes(StateCode state) {
        try {
            return List.of(state.value(), Locale.of("", state.value()).getISO3Country());
        } catch (MissingResourceException onlyTwoLetters) {
            return List.of(state.value());
        }
    }

    private static Map<StateCode, StateNames> read() {
        var others = new HashMap<String, List<String>>();
        ReviewedList.rows("states.csv")
                .forEach(row -> others.put(row.get("code"), ReviewedList.several(row.get("names"))));
        var all = new HashMap<StateCode, StateNames>();
        StateCode.all()
                .forEach(state -> all.put(state, new StateNames(state, others.getOrDefault(state.value(), List.of()))));
        return all;
    }

    /** The names by their words in whatever order, where they are those of one State. */
    private static Map<String, StateCode> byWords() {
        var byWords = new HashMap<String, StateCode>();
        var shared = new HashSet<String>();
        BY_NAME.forEach((name, state) -> {
            var words = inOrder(Arrays.asList(name.split(" ")));
            if (!state.equals(byWords.computeIfAbsent(words, none -> state))) {
                shared.add(words);
            }
        });
        byWords.keySet().removeAll(shared);
        return byWords;
    }

    /** The name goes before that of the JDK, this before another name, that before one of the United Nations, and a code last. */
    private static Map<String, StateCode> byName() {
        var byName = new HashMap<String, StateCode>();
        ALL.forEach((state, each) -> enter(byName, state, each.names.values()));
        ALL.forEach((state, each) -> enter(byName, state, each.usual));
        ALL.forEach((state, each) -> enter(byName, state, each.others));
        ReviewedList.rows("m49.csv").forEach(row -> {
            var state = new StateCode(row.get("code"));
            enter(byName, state, List.of(row.get("en"), row.get("es"), row.get("fr")));
        });
        ALL.forEach((state, each) -> enter(byName, state, each.codes));
        return byName;
    }

    private static void enter(Map<String, StateCode> byName, StateCode state, Collection<String> names) {
        new LinkedHashSet<>(names).forEach(name -> byName.putIfAbsent(SearchText.line(name), state));
    }
}
