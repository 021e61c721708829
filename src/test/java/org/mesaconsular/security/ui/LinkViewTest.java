package org.mesaconsular.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.ChosenPasswordService;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LinkViewTest {

    private static final String CHOSEN = "seven slow herons at dawn";
    private static final String UNUSABLE = "This link cannot be used.";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Newcomers newcomers;

    @Autowired
    AccountAccess access;

    @Autowired
    ChosenPasswordService links;

    @Autowired
    Screens screens;

    private @Nullable Person administrator;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void an_invited_person_reads_who_invites_chooses_a_password_and_is_led_to_the_sign_in() {
        var rosa = newcomer();
        var token = token(rosa);

        follow(token);
        assertThat(Screens.words()).contains("Rosa Huamán, manager has opened an account for you (Mission PE).");
        choose(CHOSEN, CHOSEN);

        assertThat(Screens.words()).contains("Your password has been set");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).containsExactly("login");
        assertThat(links.look(token)).isEmpty();
    }

    @Test
    void a_new_password_is_chosen_through_the_same_page() {
        var rosa = newcomer();
        links.choose(token(rosa), CHOSEN, "");

        follow(token(rosa));

        assertThat(Screens.words())
                .contains("Rosa Huamán, choose the password with which you will sign in from now on.")
                .doesNotContain("manager");
    }

    @ParameterizedTest
    @CsvSource({
        "too short, too short, New password",
        "seven slow herons at dawn, seven slow herons at noon, Repeat the new password"
    })
    void a_refusal_is_said_beside_its_field_and_the_link_stays_open(String password, String repeated, String where) {
        var token = token(newcomer());
        follow(token);

        choose(password, repeated);

        assertThat(Screens.field(PasswordField.class, where).isInvalid()).isTrue();
        assertThat(Screens.field(PasswordField.class, where).getErrorMessage()).isNotBlank();
        assertThat(links.look(token)).isPresent();
    }

    @Test
    void used_replaced_unknown_and_no_links_are_answered_with_the_same_words() {
        var rosa = newcomer();
        var used = token(rosa);
        links.choose(used, CHOSEN, "");
        var replaced = token(rosa);
        token(rosa);

        var answers = List.of(used, replaced, "unknown", "").stream()
                .map(token -> {
                    follow(token);
                    _assertNone(PasswordField.class);
                    return Screens.words();
                })
                .distinct()
                .toList();

        assertThat(answers).hasSize(1).first().asString().contains(UNUSABLE).doesNotContain("Rosa");
    }

    @Test
    void a_link_that_is_used_while_its_page_is_open_says_so() {
        var token = token(newcomer());
        follow(token);
        links.choose(token, CHOSEN, "");

        choose(CHOSEN, CHOSEN);

        assertThat(Screens.words()).contains(UNUSABLE);
    }

    private void follow(String token) {
        screens.openAsStranger("link");
        _get(LinkView.class).arrive(token);
    }

    private static void choose(String password, String repeated) {
        _setValue(Screens.field(PasswordField.class, "New password"), password);
        _setValue(Screens.field(PasswordField.class, "Repeat the new password"), repeated);
        Screens.click("Save this password");
    }

    private Person newcomer() {
        var peru = losAngeles.peru().party();
        administrator = administrators.of(peru);
        return newcomers.of(peru);
    }

    private String token(Person person) {
        var maker = Objects.requireNonNull(administrator);
        return Newcomers.token(LosAngeles.as(maker, () -> access.offer(person.id())));
    }
}
