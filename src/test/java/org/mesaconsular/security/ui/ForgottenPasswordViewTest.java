package org.mesaconsular.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.WithLetters;
import org.springframework.beans.factory.annotation.Autowired;

class ForgottenPasswordViewTest {

    @Nested
    @ServiceTest
    class WhereLettersAreSent implements WithLetters {

        @Autowired
        LosAngeles losAngeles;

        @Autowired
        Screens screens;

        @AfterEach
        void leave() {
            screens.close();
        }

        @Test
        void known_unknown_and_odd_addresses_are_answered_with_the_same_words() {
            var known = losAngeles.peru().head().email();

            var answers = Stream.of(known, "nobody@example.org", "no address at all")
                    .map(this::ask)
                    .distinct()
                    .toList();

            assertThat(answers).hasSize(1).first().asString().contains("If there is an account with this address");
        }

        @Test
        void an_address_must_be_given() {
            assertThat(ask(" ")).doesNotContain("If there is an account");
            assertThat(Screens.field(TextField.class, "E-mail").isInvalid()).isTrue();
        }

        private String ask(String address) {
            screens.openAsStranger("forgotten");
            _setValue(Screens.field(TextField.class, "E-mail"), address);
            Screens.click("Send me the e-mail");
            return Screens.words();
        }
    }

    @Nested
    @ServiceTest
    class WithoutLetters {

        @Autowired
        Screens screens;

        @AfterEach
        void leave() {
            screens.close();
        }

        @Test
        void one_is_sent_to_one_s_administrator() {
            screens.openAsStranger("forgotten");

            assertThat(Screens.words()).contains("This portal sends no e-mail.");
            _assertNone(TextField.class);
        }
    }
}
