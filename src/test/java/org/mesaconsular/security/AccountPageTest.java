package org.mesaconsular.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.MovableClock;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Telephones;
import org.mesaconsular.testing.Telephones.Telephone;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AccountPageTest {

    private static final Viewer HOUSE = new Viewer.House("test", null);
    private static final String CODE = "Code of your second factor";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    Telephones telephones;

    @Autowired
    PasswordService passwords;

    @Autowired
    SecondFactorService factors;

    @Autowired
    CircleService circles;

    private LosAngeles.Circle circle;
    private Person me;

    @BeforeEach
    void enterTheCircle() {
        circle = losAngeles.of(List.of("PE", "EC"));
        me = circle.mission("PE").head();
        screens.givePassword(me);
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void a_second_factor_is_set_up_with_a_first_code_and_the_codes_on_paper_are_shown_once() {
        screens.open(me, "account");
        Screens.click("Set up…");
        assertThat(LocatorJ._get(Image.class).getSrc()).startsWith("data:image/svg+xml;base64,");
        confirm(shownKey().code(MovableClock.MACHINE.instant()), Screens.PASSWORD);

        assertThat(LocatorJ._find(Code.class)).hasSize(10);
        assertThat(Screens.words()).contains("10 of 10 are left");
        Screens.clickInDialog("I have written them down");
        assertThat(LocatorJ._find(Code.class)).isEmpty();
        assertThat(LosAngeles.as(me, factors::mine).since()).isNotNull();
    }

    @Test
    void a_wrong_code_or_password_sets_nothing_up_and_is_said_beside_its_field() {
        screens.open(me, "account");
        Screens.click("Set up…");
        var telephone = shownKey();

        confirm(telephone.wrongCode(), Screens.PASSWORD);
        assertThat(Screens.field(TextField.class, "Code the app shows now").isInvalid())
                .isTrue();
        confirm(telephone.freshCode(), "wrong");
        assertThat(inDialog("Current password").isInvalid()).isTrue();

        assertThat(LosAngeles.as(me, factors::mine).since()).isNull();
    }

    @Test
    void it_is_turned_off_with_the_password_and_the_second_factor() {
        var telephone = telephones.enrol(me);
        screens.open(me, "account");
        Screens.click("Turn off…");
        _setValue(inDialog("Current password"), Screens.PASSWORD);
        Screens.clickInDialog("Turn off the second factor");
        assertThat(Screens.field(TextField.class, CODE).isInvalid()).isTrue();
        _setValue(
                Screens.field(TextField.class, CODE), telephone.recoveryCodes().getFirst());
        Screens.clickInDialog("Turn off the second factor");

        assertThat(LosAngeles.as(me, factors::mine).since()).isNull();
        assertThat(Screens.buttons()).contains("Set up…");
    }

    @Test
    void a_short_password_must_be_replaced_before_the_second_factor_is_turned_off() {
        screens.open(me, "account");
        var telephone = telephones.enrol(me);
        Viewers.run(HOUSE, () -> passwords.set(me.id(), "kz7 vbq1"));
        Screens.go("account");
        Screens.click("Turn off…");
        _setValue(inDialog("Current password"), "kz7 vbq1");
        _setValue(
                Screens.field(TextField.class, CODE), telephone.recoveryCodes().getFirst());
        Screens.clickInDialog("Turn off the second factor");

        assertThat(inDialog("Current password").getErrorMessage()).contains("at least 15 characters");
        assertThat(LosAngeles.as(me, factors::mine).since()).isNotNull();
    }

    @Test
    void it_stays_on_while_a_workspace_asks_for_it() {
        telephones.enrol(me);
        var workspace = circle.workspace();
        var form = new WorkspaceForm(workspace.code(), workspace.name(), workspace.zone(), true);
        LosAngeles.run(circle.administrator(), () -> circles.edit(workspace.id(), workspace.revision(), form));
        screens.open(me, "account");

        assertThat(Screens.words()).contains("A workspace you belong to requires it");
        assertThat(Screens.buttons()).doesNotContain("Turn off…").contains("Move to another telephone…");
    }

    @Test
    void new_codes_on_paper_are_made_with_the_password_and_the_second_factor() {
        var telephone = telephones.enrol(me);
        screens.open(me, "account");
        Screens.click("Create new ones…");
        _setValue(inDialog("Current password"), Screens.PASSWORD);
        _setValue(
                Screens.field(TextField.class, CODE), telephone.recoveryCodes().getFirst());
        Screens.clickInDialog("Create new recovery codes");

        assertThat(LocatorJ._find(Code.class)).hasSize(10);
    }

    private static Telephone shownKey() {
        return new Telephone(LocatorJ._get(Code.class).getText().replace(" ", ""), List.of());
    }

    private static void confirm(String code, String password) {
        _setValue(Screens.field(TextField.class, "Code the app shows now"), code);
        _setValue(inDialog("Current password"), password);
        Screens.clickInDialog("Confirm");
    }

    private static PasswordField inDialog(String label) {
        return LocatorJ._get(LocatorJ._get(Dialog.class), PasswordField.class, field -> field.withLabel(label));
    }
}
