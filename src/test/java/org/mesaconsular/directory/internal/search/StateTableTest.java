package org.mesaconsular.directory.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mesaconsular.directory.InterfaceLanguage;

/** The reviewed list of the States beside those the standard knows. */
class StateTableTest {

    static Stream<String> codes() {
        return StateTable.codes().stream();
    }

    @Test
    void the_list_holds_each_code_of_the_standard_and_that_of_Kosovo_once_and_nothing_else() {
        var standard = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .toList();

        assertThat(ReviewedList.rows("state-forms.csv"))
                .extracting(row -> row.get("code"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(standard);
    }

    @Test
    void a_seat_at_the_United_Nations_have_its_193_members_and_two_observers() {
        assertThat(StateTable.seated())
                .hasSize(195)
                .contains("VA", "PS", "CH", "SS", "TL")
                .doesNotContain("XK", "TW", "PR", "HK", "EH", "CK", "NU");
        assertThat(ReviewedList.rows("state-forms.csv"))
                .extracting(row -> row.get("seat"))
                .containsOnly("member", "observer", "other")
                .filteredOn("observer"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_has_a_name_in_every_language_by_which_it_is_found(String code) {
        for (var language : InterfaceLanguage.values()) {
            var forms = StateTable.forms(code, language);

            assertThat(forms.name()).matches("\\p{Lu}.*[^ ]").doesNotContain("(the)", "'");
            assertThat(forms.withArticle()).endsWith(forms.name());
            assertThat(forms.of()).endsWith(forms.name());
            assertThat(StateNames.named(forms.name()))
                    .as(forms.name())
                    .hasValueSatisfying(state -> assertThat(state.value()).isEqualTo(code));
        }
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void no_two_with_a_seat_have_the_same_name(InterfaceLanguage language) {
        assertThat(StateTable.seated())
                .extracting(code -> StateTable.forms(code, language).name())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void no_article_stands_unmelted_and_no_vowel_unelided(InterfaceLanguage language) {
        var form = Pattern.compile(
                switch (language) {
                    case EN -> "of (the )?[^t].*";
                    case ES -> "(del|de (la|los|las)|de) \\p{Lu}.*";
                    case PT -> "(do|da|dos|das|de) \\p{Lu}.*";
                    case FR -> "(des \\p{Lu}|(du|de la|de) [^AEIOUÉÎÔÅ]|(de l|d)’[AEIOUÉÎÔÅH]).*";
                });

        assertThat(codes())
                .allSatisfy(code ->
                        assertThat(StateTable.forms(code, language).of()).matches(form));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PE | Peru                 | el Perú                | o Peru               | le Pérou
            EC | Ecuador              | el Ecuador             | o Equador            | l’Équateur
            AR | Argentina            | la Argentina           | a Argentina          | l’Argentine
            MX | Mexico               | México                 | o México             | le Mexique
            SV | El Salvador          | El Salvador            | El Salvador          | El Salvador
            US | the United States    | los Estados Unidos     | os Estados Unidos    | les États-Unis
            BS | the Bahamas          | las Bahamas            | as Bahamas           | les Bahamas
            CU | Cuba                 | Cuba                   | Cuba                 | Cuba
            KR | the Republic of Korea | la República de Corea | a República da Coreia | la République de Corée
            VN | Viet Nam             | Viet Nam               | o Vietnã             | le Viet Nam
            CI | Côte d’Ivoire        | Côte d’Ivoire          | a Côte d’Ivoire      | la Côte d’Ivoire
            VA | the Holy See         | la Santa Sede          | a Santa Sé           | le Saint-Siège
            PS | the State of Palestine | el Estado de Palestina | o Estado da Palestina | l’État de Palestine
            """)
    void usage_decides_on_the_article(String code, String english, String spanish, String portuguese, String french) {
        assertThat(Arrays.stream(InterfaceLanguage.values())
                        .map(language -> StateTable.forms(code, language).withArticle()))
                .containsExactly(english, spanish, portuguese, french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PE | of Peru              | del Perú               | do Peru              | du Pérou
            EC | of Ecuador           | del Ecuador            | do Equador           | de l’Équateur
            AR | of Argentina         | de la Argentina        | da Argentina         | d’Argentine
            MX | of Mexico            | de México              | do México            | du Mexique
            US | of the United States | de los Estados Unidos  | dos Estados Unidos   | des États-Unis
            BS | of the Bahamas       | de las Bahamas         | das Bahamas          | des Bahamas
            DZ | of Algeria           | de Argelia             | da Argélia           | d’Algérie
            NL | of the Netherlands   | de los Países Bajos    | dos Países Baixos    | des Pays-Bas
            SV | of El Salvador       | de El Salvador         | de El Salvador       | d’El Salvador
            PT | of Portugal          | de Portugal            | de Portugal          | du Portugal
            CU | of Cuba              | de Cuba                | de Cuba              | de Cuba
            IN | of India             | de la India            | da Índia             | de l’Inde
            PH | of the Philippines   | de Filipinas           | das Filipinas        | des Philippines
            HT | of Haiti             | de Haití               | do Haiti             | d’Haïti
            HN | of Honduras          | de Honduras            | de Honduras          | du Honduras
            FR | of France            | de Francia             | da França            | de France
            JM | of Jamaica           | de Jamaica             | da Jamaica           | de la Jamaïque
            VA | of the Holy See      | de la Santa Sede       | da Santa Sé          | du Saint-Siège
            XK | of Kosovo            | de Kosovo              | do Kosovo            | du Kosovo
            """)
    void article_and_preposition_melt(String code, String english, String spanish, String portuguese, String french) {
        assertThat(Arrays.stream(InterfaceLanguage.values())
                        .map(language -> StateTable.forms(code, language).of()))
                .containsExactly(english, spanish, portuguese, french);
    }
}
