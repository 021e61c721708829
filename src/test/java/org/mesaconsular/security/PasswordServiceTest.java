package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Administrators.class)
class PasswordServiceTest {

    private static final String NEXT = "the next long password";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    PasswordService passwords;

    @Test
    void an_issued_password_is_long_differs_each_time_and_replaces_the_one_before() {
        var peru = losAngeles.nine().mission("PE");
        var administrator = administrators.of(peru.party());
        var head = peru.head();

        var first = LosAngeles.as(administrator, () -> passwords.issue(head.id()));
        var second = LosAngeles.as(administrator, () -> passwords.issue(head.id()));

        assertThat(second).hasSizeGreaterThanOrEqualTo(15).isNotEqualTo(first);
        assertThatThrownBy(() -> LosAngeles.run(head, () -> passwords.change(first, NEXT)))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> LosAngeles.run(head, () -> passwords.change(second, NEXT)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_issues_a_password_for_another_party_or_for_a_portal_administrator() {
        var circle = losAngeles.nine();
        var administrator = administrators.of(circle.mission("EC").party());

        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> passwords.issue(circle.mission("PE").head().id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> passwords.issue(circle.administrator().id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> passwords.set(circle.administrator().id(), NEXT)))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, true", "128, true", "129, false"})
    void a_password_has_fifteen_to_128_characters(int length, boolean accepted) {
        var head = losAngeles.nine().mission("PE").head();
        LosAngeles.run(head, () -> passwords.set(head.id(), NEXT));

        var change = assertThatCode(() -> LosAngeles.run(head, () -> passwords.change(NEXT, "x".repeat(length))));

        if (accepted) {
            change.doesNotThrowAnyException();
        } else {
            change.isInstanceOf(InvalidInput.class).hasMessage("refusal.passwordLength");
        }
    }
}
