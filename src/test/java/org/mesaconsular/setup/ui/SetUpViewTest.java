package org.mesaconsular.setup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.security.SetUpLinks;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.EmptyTables;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test finds the portal empty. */
@ServiceTest
class SetUpViewTest {

    private static final Viewer HOUSE = new Viewer.House("test", null);
    private static final String PASSWORD = "seven slow herons at dawn";

    @Autowired
    SetUpLinks links;

    @Autowired
    PeopleService people;

    @Autowired
    Screens screens;

    @Autowired
    EmptyTables tables;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void three_steps_lead_to_a_portal_that_is_set_up_and_an_invitation() {
        follow(link());

        assertThat(Screens.words()).contains("1 of 3", "sees nothing of what the missions write");
        administrator(PASSWORD, PASSWORD);
        assertThat(Screens.words()).contains("2 of 3");
        mission("consul@pe.example.org");
        assertThat(Screens.words()).contains("3 of 3");
        workspace("la");

        assertThat(Screens.words())
                .contains("The portal is set up", "You can now sign in as first@example.org.", "María Quispe");
        assertThat(text("Link for consul@pe.example.org").getValue()).startsWith("link#");
        assertThat(Viewers.as(HOUSE, people::portalHasAdministrator)).isTrue();
    }

    @Test
    void refusals_are_said_beside_their_fields_step_by_step() {
        follow(link());

        administrator("too short", "too short");
        assertThat(secret("New password").getErrorMessage()).isNotBlank();
        administrator(PASSWORD, "another " + PASSWORD);
        assertThat(secret("Repeat the new password").getErrorMessage()).isEqualTo("The two new passwords differ.");
        administrator(PASSWORD, PASSWORD);
        mission("first@example.org");
        assertThat(text("E-mail").getErrorMessage()).contains("give another one");
        mission("consul@pe.example.org");
        workspace("1");

        assertThat(text("Code").isInvalid()).isTrue();
        assertThat(Viewers.as(HOUSE, people::portalHasAdministrator)).isFalse();
    }

    @Test
    void going_back_keeps_what_was_typed() {
        follow(link());
        administrator(PASSWORD, PASSWORD);
        _setValue(text("City"), "Pasadena");

        Screens.click("Back");
        assertThat(text("Name").getValue()).isEqualTo("Ana Torres");
        Screens.click("Next");

        assertThat(text("City").getValue()).isEqualTo("Pasadena");
    }

    @Test
    void unknown_replaced_and_no_links_are_answered_with_the_same_words() {
        var replaced = link();
        link();

        var answers = List.of(replaced, "unknown", "").stream()
                .map(token -> {
                    follow(token);
                    _assertNone(TextField.class);
                    return Screens.words();
                })
                .distinct()
                .toList();

        assertThat(answers).hasSize(1).first().asString().contains("This link cannot be used");
    }

    @Test
    void whoever_comes_second_with_the_same_link_is_told_at_the_end() {
        var token = link();
        follow(token);
        administrator(PASSWORD, PASSWORD);
        mission("consul@pe.example.org");
        Viewers.run(HOUSE, () -> links.use(token));

        workspace("LA");

        assertThat(Screens.words()).contains("This link cannot be used");
    }

    private static void administrator(String password, String repeated) {
        _setValue(text("Name"), "Ana Torres");
        _setValue(text("E-mail"), "first@example.org");
        _setValue(secret("New password"), password);
        _setValue(secret("Repeat the new password"), repeated);
        Screens.click("Next");
    }

    private static void mission(String administrator) {
        _get(SetUpView.class).isIn("America/Los_Angeles");
        _setValue(state(), new StateCode("PE"));
        _setValue(text("Name (English)"), "Consulate General of Peru");
        _setValue(text("City"), "Los Angeles");
        _setValue(text("Name"), "María Quispe");
        _setValue(text("E-mail"), administrator);
        Screens.click("Next");
    }

    private static void workspace(String code) {
        _setValue(text("Name"), "Consular coordination, Los Angeles");
        _setValue(text("Code"), code);
        Screens.click("Set up the portal");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StateCode> state() {
        return Screens.field(ComboBox.class, "State");
    }

    private static TextField text(String label) {
        return Screens.field(TextField.class, label);
    }

    private static PasswordField secret(String label) {
        return Screens.field(PasswordField.class, label);
    }

    private void follow(String token) {
        screens.openAsStranger("setup");
        _get(SetUpView.class).arrive(token);
    }

    private String link() {
        return Newcomers.token(Viewers.as(HOUSE, links::make));
    }
}
