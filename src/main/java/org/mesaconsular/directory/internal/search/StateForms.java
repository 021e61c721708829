package org.mesaconsular.directory.internal.search;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mesaconsular.directory.InterfaceLanguage;

/**
 * How a State is called in one language.
 *
 * @param name as it stands by itself, for instance "Pérou"
 * @param withArticle as it stands in a sentence, for instance "le Pérou"
 * @param of as it stands behind what belongs to it, for instance "du Pérou"
 */
public record StateForms(String name, String withArticle, String of) {

    /** What becomes of each article behind the preposition. The French one goes with most feminine names. */
    private static final Map<InterfaceLanguage, Map<String, String>> OF = Map.of(
            InterfaceLanguage.EN, Map.of("the ", "of the "),
            InterfaceLanguage.ES, Map.of("el ", "del ", "la ", "de la ", "los ", "de los ", "las ", "de las "),
            InterfaceLanguage.PT, Map.of("o ", "do ", "a ", "da ", "os ", "dos ", "as ", "das "),
            InterfaceLanguage.FR, Map.of("le ", "du ", "la ", "de ", "les ", "des ", "l’", "d’"));

    private static final Pattern VOWEL = Pattern.compile("[AEIOUÀÂÅÉÈÊÎÔÙ]");

    /**
     * Takes apart what a State is called with its article; a name begins with a capital letter, an article never does.
     *
     * @param irregular how it is called behind what belongs to it, where no rule says so; otherwise empty
     */
    static StateForms in(InterfaceLanguage language, String withArticle, String irregular) {
        var articles = Objects.requireNonNull(OF.get(language));
        var article = articles.keySet().stream()
                .filter(withArticle::startsWith)
                .findFirst()
                .orElse("");
        var name = withArticle.substring(article.length());
        var of = articles.getOrDefault(article, preposition(language, name)) + name;
        return new StateForms(name, withArticle, irregular.isEmpty() ? of : irregular);
    }

    private static String preposition(InterfaceLanguage language, String name) {
        return switch (language) {
            case EN -> "of ";
            case ES, PT -> "de ";
            case FR -> VOWEL.matcher(name).lookingAt() ? "d’" : "de ";
        };
    }
}
