package org.mesaconsular.visit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.PersonalData;

class PersonalDataCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the file A123456789 was shown | ALIEN_NUMBER
            A# 123-456-789 | ALIEN_NUMBER
            a 12345678 | ALIEN_NUMBER
            born 3/4/1988 in Quito | BIRTH_DATE
            DOB: 1988-04-03 | BIRTH_DATE
            nacida el 3 de abril de 1988 | BIRTH_DATE
            né le 3 avril 1988 | BIRTH_DATE
            data de nascimento: 03.04.1988 | BIRTH_DATE
            pasaporte n.º EC1234567 | PASSPORT
            passport number X1234567 | PASSPORT
            """)
    void the_obvious_is_found(String text, PersonalData found) {
        assertThat(PersonalDataCheck.find(text)).containsExactly(found);
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
        assertThat(PersonalDataCheck.find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKSPACE", "PUBLIC"})
    void it_is_refused_where_observers_would_read_it(Audience audience) {
        assertThatThrownBy(() -> PersonalDataCheck.check("text", "A123456789", audience))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("visit.refusal.personalData.ALIEN_NUMBER")
                .hasMessageNotContaining("123456789");
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "NAMED", "MEMBERS"})
    void it_is_only_warned_about_elsewhere(Audience audience) {
        assertThatCode(() -> PersonalDataCheck.check("text", "A123456789", audience))
                .doesNotThrowAnyException();
    }
}
