package org.mesaconsular.directory.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The formal names of States, such as "República del Perú": the plain name with words of the form of state before it. */
final class FormalNames {

    private static final Set<String> FORMAL = Set.of(
            "republic",
            "republica",
            "republique",
            "kingdom",
            "reino",
            "royaume",
            "principality",
            "principado",
            "principaute",
            "sultanate",
            "sultanato",
            "sultanat",
            "grand",
            "gran",
            "grao",
            "duchy",
            "ducado",
            "duche",
            "commonwealth",
            "mancomunidad",
            "comunidade",
            "confederation",
            "confederacion",
            "confederacao",
            "union",
            "uniao",
            "federal",
            "federale",
            "federative",
            "federativa",
            "oriental",
            "orientale",
            "bolivarian",
            "bolivariana",
            "bolivarienne",
            "plurinational",
            "plurinacional",
            "islamic",
            "islamica",
            "islamique",
            "socialist",
            "socialista",
            "socialiste",
            "democratic",
            "democratica",
            "democratique",
            "cooperative",
            "cooperativa",
            "hashemite",
            "hachemita",
            "hachemite",
            "independent",
            "independiente",
            "independente",
            "independant",
            "unida",
            "united",
            "unie",
            "state",
            "estado",
            "etat",
            "government",
            "gobierno",
            "governo",
            "gouvernement");

    /** What formal words alone tell apart from another State. */
    private static final Set<String> TOLD_BY_THEM = Set.of("china", "congo", "corea", "coree", "coreia", "korea");

    /** States that share their name with the State of a federation. */
    private static final Set<String> ALSO_WITHIN_A_FEDERATION = Set.of("georgia", "mexico");

    private static final Set<String> OF_A_FEDERATION = Set.of("state", "estado", "etat");

    private FormalNames() {}

    /** The plain name; empty when no formal word stands before it, or when it does not say which State is meant. */
    static Optional<String> plain(List<String> words) {
        var rest = words.stream().dropWhile(FORMAL::contains).toList();
        var formal = words.subList(0, words.size() - rest.size());
        return rest.isEmpty() || formal.isEmpty() || mayBeAnother(formal, rest)
                ? Optional.empty()
                : Optional.of(String.join(" ", rest));
    }

    private static boolean mayBeAnother(List<String> formal, List<String> rest) {
        var name = String.join(" ", rest);
        return TOLD_BY_THEM.contains(name)
                || (ALSO_WITHIN_A_FEDERATION.contains(name) && formal.stream().anyMatch(OF_A_FEDERATION::contains));
    }
}
