package org.mesaconsular.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PasswordPageTest {

    private static final String NEXT = "the next long password";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    PasswordService passwords;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void one_s_own_password_is_changed() {
        var peru = losAngeles.peru().head();
        screens.givePassword(peru);
        screens.open(peru, "password");

        type(Screens.PASSWORD, NEXT, NEXT);

        assertThat(field("New password").isInvalid()).isFalse();
        assertThat(field("New password").getValue()).isEmpty();
        assertThatCode(() -> LosAngeles.run(peru, () -> passwords.change(NEXT, Screens.PASSWORD)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, the next long password, the next long password, Current password",
        "a long password for tests, too short, too short, New password",
        "a long password for tests, the next long password, another long password, Repeat the new password"
    })
    void a_refusal_is_said_beside_its_field(String current, String next, String repeated, String where) {
        var peru = losAngeles.peru().head();
        screens.givePassword(peru);
        screens.open(peru, "password");

        type(current, next, repeated);

        assertThat(field(where).isInvalid()).isTrue();
        assertThat(field(where).getErrorMessage()).isNotBlank();
    }

    private static void type(String current, String next, String repeated) {
        _setValue(field("Current password"), current);
        _setValue(field("New password"), next);
        _setValue(field("Repeat the new password"), repeated);
        _click(_get(Button.class, button -> button.withText("Change password")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }
}
