package org.mesaconsular.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Telephones;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AdministrationTest {

    private static final String NOTHING_HERE = "There is nothing available here.";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Telephones telephones;

    @Autowired
    Screens screens;

    @Autowired
    DirectoryService directory;

    @Autowired
    PeopleService people;

    @Autowired
    CircleService circles;

    @AfterEach
    void leave() {
        screens.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administration", "administration/parties/%s", "administration/workspaces/%s"})
    void a_delegate_finds_no_administration(String path) {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");

        screens.open(peru.colleague(), path.formatted(peru.id().value()));

        assertThat(Screens.words()).contains(NOTHING_HERE);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("administration");
    }

    @Test
    void a_party_s_administrator_lands_on_the_own_people() {
        var peru = losAngeles.peru();

        screens.open(administrators.of(peru.party()), "administration");

        _assertOne(PartyPeopleView.class);
        assertThat(Screens.words()).contains(peru.head().email());
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("administration");
        _assertNone(Button.class, button -> button.withText("Edit party"));
    }

    @Test
    void a_party_s_administrator_gives_the_own_people_function_and_rank() {
        var peru = losAngeles.peru();
        screens.open(administrators.of(peru.party()), "administration");

        Screens.clickFor("Edit · " + peru.head().name());
        _setValue(field("Function"), "Jefa de Cancillería");
        _setValue(field("Diplomatic rank"), "Ministra Consejera");
        save();

        assertThat(Screens.words()).contains("Jefa de Cancillería · Ministra Consejera");
    }

    @Test
    void another_party_a_workspace_of_others_garbage_and_nothing_look_the_same() {
        var mine = losAngeles.nine();
        var other = losAngeles.nine();
        var hidden = mine.mission("MX");
        screens.open(administrators.of(mine.mission("PE").party()), "administration");

        for (var path : new String[] {
            "parties/" + hidden.id().value(),
            "parties/" + UUID.randomUUID(),
            "parties/garbage",
            "workspaces/" + other.workspace().id().value(),
            "workspaces/" + UUID.randomUUID(),
            "workspaces/garbage"
        }) {
            Screens.go("administration/" + path);

            assertThat(Screens.words()).as(path).contains(NOTHING_HERE).doesNotContain("Mission MX");
        }
    }

    @Test
    void a_new_person_is_invited_by_a_link_that_is_shown_once() {
        var peru = losAngeles.peru();
        var address = UUID.randomUUID() + "@example.org";
        screens.open(administrators.of(peru.party()), "administration");

        _click(_get(Button.class, button -> button.withText("New person")));
        _setValue(field("Name"), "Rosa Huamán");
        _setValue(field("E-mail"), address);
        save();

        assertThat(field("Link for " + address).getValue()).matches("link#[\\w-]{43}");
        _click(_get(Button.class, button -> button.withText("I have written it down")));
        _assertNone(IssuedLinkDialog.class);
        assertThat(Screens.words()).contains(address, "has not signed in yet", "Link works until");
    }

    @Test
    void an_invitation_is_made_anew_and_shown_once_more() {
        var peru = losAngeles.peru();
        var rosa = newcomers.of(peru.party());
        screens.open(administrators.of(peru.party()), "administration");
        assertThat(Screens.words()).contains("Not invited · has not signed in yet", "No valid link");

        _click(act("New invitation link", rosa.name()));

        assertThat(field("Link for " + rosa.email()).getValue()).startsWith("link#");
    }

    @Test
    void whoever_has_a_password_is_asked_about_before_a_new_one_is_offered() {
        var peru = losAngeles.peru();
        screens.givePassword(peru.head());
        screens.open(administrators.of(peru.party()), "administration");

        _click(act("New password", "head"));
        assertThat(Screens.words()).contains("The present password works until then.");
        Screens.clickInDialog("Create the link");

        assertThat(field("Link for " + peru.head().email()).getValue()).startsWith("link#");
    }

    @Test
    void a_lost_second_factor_is_asked_about_and_taken_away() {
        var peru = losAngeles.peru();
        telephones.enrol(peru.head());
        screens.open(administrators.of(peru.party()), "administration");

        _click(act("Lost second factor", "head"));
        assertThat(Screens.words()).contains("head is signed out everywhere", "a link leads to a new one");
        Screens.clickInDialog("Remove it");

        assertThat(field("Link for " + peru.head().email()).getValue()).startsWith("link#");
        _assertNone(Button.class, button -> button.withText("Lost second factor"));
    }

    @Test
    void an_address_that_is_taken_is_said_beside_the_field_and_what_was_typed_stays() {
        var peru = losAngeles.peru();
        screens.open(administrators.of(peru.party()), "administration");

        _click(_get(Button.class, button -> button.withText("New person")));
        _setValue(field("Name"), "Rosa Huamán");
        _setValue(field("E-mail"), peru.head().email());
        save();

        assertThat(field("E-mail").getErrorMessage()).isEqualTo("An account with this address already exists.");
        assertThat(field("Name").getValue()).isEqualTo("Rosa Huamán");
    }

    @Test
    void a_name_that_is_too_long_is_said_beside_the_field() {
        var circle = losAngeles.nine();
        screens.open(
                circle.administrator(),
                "administration/parties/" + circle.mission("PE").id().value());

        _click(_get(Button.class, button -> button.withText("Edit party")));
        field("Name (français)").setValue("é".repeat(201));
        save();

        assertThat(field("Name (français)").getErrorMessage()).isEqualTo("At most 200 characters.");
        assertThat(field("Name (français)").isInvalid()).isTrue();
    }

    @Test
    void of_two_who_edit_a_party_the_second_sees_both_texts_and_may_save_again() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").party();
        screens.open(
                circle.administrator(), "administration/parties/" + peru.id().value());
        _click(_get(Button.class, button -> button.withText("Edit party")));
        _setValue(field("City"), "Pasadena");

        var theirs = new PartyForm(
                PartyKind.CONSULATE_GENERAL, new StateCode("PE"), peru.names(), "", "Long Beach", peru.zone());
        LosAngeles.run(circle.administrator(), () -> directory.edit(peru.id(), peru.revision(), theirs));
        save();

        assertThat(Screens.words()).contains("Somebody else saved this first", "Pasadena", "Long Beach");
        save();
        assertThat(LosAngeles.as(circle.administrator(), () -> directory.party(peru.id()))
                        .city())
                .isEqualTo("Pasadena");
    }

    @Test
    void the_portal_s_administrator_enters_a_party_a_workspace_and_admits_the_one_to_the_other() {
        var circle = losAngeles.of(List.of("PE"));
        var name = "Circle " + UUID.randomUUID();
        screens.open(circle.administrator(), "administration");

        _click(_get(Button.class, button -> button.withText("New workspace")));
        _setValue(field("Name"), name);
        _setValue(field("Code"), "w" + UUID.randomUUID().toString().substring(0, 6));
        _setValue(_get(ComboBox.class, box -> box.withLabel("Home time zone")), LosAngeles.ZONE);
        save();
        var workspace = LosAngeles.as(circle.administrator(), circles::workspaces).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Screens.go("administration/workspaces/" + workspace.id().value());
        _click(_get(Button.class, button -> button.withText("Admit a party")));
        _setValue(
                _get(ComboBox.class, box -> box.withLabel("Party")),
                circle.observer().party());
        _click(_get(Button.class, button -> button.withText("Admit")));

        assertThat(LosAngeles.as(circle.administrator(), () -> circles.members(workspace.id())))
                .singleElement()
                .satisfies(member ->
                        assertThat(member.party()).isEqualTo(circle.observer().party()));
    }

    @Test
    void an_observer_is_refused_as_member_beside_the_party() {
        var circle = losAngeles.of(List.of("PE"));
        var other = losAngeles.of(List.of("MX"));
        screens.open(
                circle.administrator(),
                "administration/workspaces/" + circle.workspace().id().value());

        _click(_get(Button.class, button -> button.withText("Admit a party")));
        _setValue(
                _get(ComboBox.class, box -> box.withLabel("Party")),
                other.observer().party());
        _setValue(_get(Select.class, box -> box.withLabel("Takes part as")), MembershipKind.MEMBER);
        _click(_get(Button.class, button -> button.withText("Admit")));

        assertThat(_get(ComboBox.class, box -> box.withLabel("Party")).getErrorMessage())
                .isEqualTo("Only missions can be members; others take part as observers.");
    }

    @Test
    void a_disabled_person_is_marked_and_can_be_enabled_again() {
        var peru = losAngeles.peru();
        screens.open(administrators.of(peru.party()), "administration");

        _click(act("Disable", "colleague"));
        assertThat(Screens.words())
                .contains("colleague is signed out everywhere at once")
                .doesNotContain("Disabled");
        Screens.clickInDialog("Disable");

        assertThat(Screens.words()).contains("Disabled");
        _click(act("Enable", "colleague"));
        assertThat(LosAngeles.as(
                                peru.head(),
                                () -> people.person(peru.colleague().id()))
                        .active())
                .isTrue();
    }

    @Test
    void nobody_is_offered_to_disable_the_own_account() {
        var peru = losAngeles.peru();
        var own = administrators.of(peru.party());

        screens.open(own, "administration");

        assertThat(actsOn(own.name())).contains("Edit").doesNotContain("Disable");
        assertThat(actsOn("colleague")).contains("Disable");
    }

    @Test
    void a_seat_is_changed_by_the_party_s_administrator_but_an_organiser_is_not_named() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        screens.open(
                administrators.of(peru.party()),
                "administration/workspaces/" + circle.workspace().id().value());

        _click(act("Change the seat", "colleague"));

        Select<?> roles = _get(Select.class, box -> box.withLabel("Role"));
        assertThat(roles.getListDataView().getItems().map(String::valueOf)).containsExactly("DELEGATE", "OBSERVER");
        assertThat(Screens.words()).doesNotContain("Mexico");
    }

    @Test
    void the_portal_s_administrator_locks_people_but_does_not_manage_them() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        administrators.of(peru.party());
        administrators.of(peru.party());

        screens.open(
                circle.administrator(), "administration/parties/" + peru.id().value());

        assertThat(Screens.buttons()).contains("Disable").doesNotContain("New person", "Edit", "New password");
    }

    @Test
    void the_first_person_of_a_party_is_its_administrator_whatever_is_typed() {
        var circle = losAngeles.nine();
        var mexico = circle.mission("MX");
        screens.open(
                circle.administrator(), "administration/parties/" + mexico.id().value());

        _click(_get(Button.class, button -> button.withText("New person")));

        var box = _get(Checkbox.class, each -> each.withLabel("Manages the people of this party"));
        assertThat(box.getValue()).isTrue();
        assertThat(box.isReadOnly()).isTrue();
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static List<String> actsOn(String person) {
        return _find(Button.class).stream()
                .map(button -> String.valueOf(button.getElement().getAttribute("aria-label")))
                .filter(name -> name.endsWith(" · " + person))
                .map(name -> name.substring(0, name.indexOf(" · ")))
                .toList();
    }

    private static Button act(String label, String person) {
        return _find(Button.class).stream()
                .filter(button ->
                        (label + " · " + person).equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("Save")));
    }
}
