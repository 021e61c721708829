package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PasswordServiceTest {

    private static final String NEXT = "the next long password";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    PasswordService passwords;

    @Test
    void nobody_sets_the_password_of_another_party_or_of_a_portal_administrator() {
        var circle = losAngeles.nine();
        var administrator = administrators.of(circle.mission("EC").party());

        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> passwords.set(circle.mission("PE").head().id(), NEXT)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> passwords.set(circle.administrator().id(), NEXT)))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, true", "128, true", "129, false"})
    void a_password_has_fifteen_to_128_characters(int length, boolean accepted) {
        var head = losAngeles.peru().head();
        LosAngeles.run(head, () -> passwords.set(head.id(), NEXT));

        var change = assertThatCode(() -> LosAngeles.run(head, () -> passwords.change(NEXT, "x".repeat(length))));

        if (accepted) {
            change.doesNotThrowAnyException();
        } else {
            change.isInstanceOf(InvalidInput.class).hasMessage("refusal.passwordLength");
        }
    }
}
