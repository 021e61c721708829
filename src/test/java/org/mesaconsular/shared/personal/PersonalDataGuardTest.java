package org.mesaconsular.shared.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Text;

class PersonalDataGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the file A123456789 was shown | ALIEN_NUMBER
            A# 123-456-789 | ALIEN_NUMBER
            a 12345678 | ALIEN_NUMBER
            Ａ１２３４５６７８９ | ALIEN_NUMBER
            foto_A123456789_entrada.jpg | ALIEN_NUMBER
            born 3/4/1988 in Quito | BIRTH_DATE
            DOB: 1988-04-03 | BIRTH_DATE
            nacida el 3 de abril de 1988 | BIRTH_DATE
            né le 3 avril 1988 | BIRTH_DATE
            data de nascimento: 03.04.1988 | BIRTH_DATE
            pasaporte n.º EC1234567 | PASSPORT
            passport number X1234567 | PASSPORT
            CPF 318.457.209-97 | NATIONAL_ID
            juan.perez@example.com | EMAIL
            +52 55 1234 5678 | PHONE
            """)
    void each_kind_is_called_by_its_name(String text, PersonalData found) {
        assertThat(PersonalDataGuard.find(text)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1712345675 | 1712345676
            04567812-3 | 04567812-4
            20-31456789-8 | 20-31456789-7
            """)
    void a_number_counts_by_its_check_digit(String right, String wrong) {
        assertThat(PersonalDataGuard.find(right)).contains(PersonalData.NATIONAL_ID);
        assertThat(PersonalDataGuard.find(wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water was brought at 10:30 on 3 March 2026.",
                "Ward A 12 holds 42 beds; ward A 123 is closed.",
                "Passports were returned to their holders.",
                "The inspection of 2025-01-16 found 162 people.",
                "Los nacidos en el centro no tienen partida.",
                ""
            })
    void what_is_none_is_let_pass(String text) {
        assertThat(PersonalDataGuard.find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBERS", "WORKSPACE", "PUBLIC"})
    void it_is_refused_where_others_than_named_parties_would_read_it(Audience audience) {
        assertThatThrownBy(() ->
                        PersonalDataGuard.confirmed(() -> PersonalDataGuard.check("text", "A123456789", audience)))
                .isInstanceOf(InvalidInput.class)
                .isNotInstanceOf(PersonalDataUnconfirmed.class)
                .hasMessage("refusal.personalData.ALIEN_NUMBER")
                .satisfies(refusal ->
                        assertThat(((InvalidInput) refusal).arguments()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "NAMED"})
    void it_is_to_be_confirmed_where_few_would_read_it(Audience audience) {
        assertThatThrownBy(() -> PersonalDataGuard.check("text", "A123456789", audience))
                .isInstanceOf(PersonalDataUnconfirmed.class)
                .hasMessage("refusal.personalDataUnconfirmed.ALIEN_NUMBER")
                .satisfies(refusal ->
                        assertThat(((InvalidInput) refusal).arguments()).isEmpty());
        assertThatCode(() -> PersonalDataGuard.confirmed(() -> PersonalDataGuard.check("text", "A123456789", audience)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PersonalDataGuard.check("text", "A123456789", audience))
                .as("a confirmation holds for one save")
                .isInstanceOf(PersonalDataUnconfirmed.class);
    }

    /** Whoever types a text must not be able to keep the portal busy with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"born ", "Juan Perez, ", "1 ", "a.", "passport ", "tel ", "A ", "Aa de la ", "1-", "C.I. ", " "})
    @Timeout(10)
    void the_longest_text_is_read_in_time(String again) {
        var text = again.repeat(Text.BODY / again.length());

        assertThatCode(() -> PersonalDataGuard.find(text)).doesNotThrowAnyException();
    }

    @Test
    void signs_that_cannot_be_stored_are_no_reason_to_fail() {
        assertThat(PersonalDataGuard.find("\ud800\0")).isEmpty();
    }
}
