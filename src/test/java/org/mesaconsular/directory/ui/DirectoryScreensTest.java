package org.mesaconsular.directory.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestions;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mesaconsular.testing.Screens.buttons;
import static org.mesaconsular.testing.Screens.click;
import static org.mesaconsular.testing.Screens.clickFor;
import static org.mesaconsular.testing.Screens.clickInDialog;
import static org.mesaconsular.testing.Screens.field;
import static org.mesaconsular.testing.Screens.words;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityForm;
import org.mesaconsular.directory.HostAuthorityKind;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.OtherNames;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ui.FileUpload;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.MissionFiles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DirectoryScreensTest {

    private static final OtherNames OTHERS =
            new OtherNames(List.of("Old Alias"), List.of(new FormerName("Old Office", "2010")));

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Screens screens;

    @Autowired
    DirectoryService directory;

    @Autowired
    HostAuthorityService authorities;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void aliases_and_former_names_are_entered_and_shown_again() {
        var circle = losAngeles.of(List.of("PE"));
        var peru = circle.mission("PE").party();
        screens.open(circle.administrator(), PartyPeopleView.path(peru.id()));

        click("Edit party");
        _setValue(field(TextArea.class, "Also known as"), "Consulperú\n\n  Conper  \nConsulperú");
        _setValue(field(TextField.class, "Former name"), "Viceconsulado del Perú");
        _setValue(field(TextField.class, "Until (if known)"), "1950");
        click("Add a former name");
        clickInDialog("Save");

        var saved = LosAngeles.as(circle.administrator(), () -> directory.party(peru.id()));
        assertThat(saved.otherNames())
                .isEqualTo(new OtherNames(
                        List.of("Consulperú", "Conper"), List.of(new FormerName("Viceconsulado del Perú", "1950"))));
        click("Edit party");
        assertThat(field(TextArea.class, "Also known as").getValue()).isEqualTo("Consulperú\nConper");
    }

    @Test
    void an_alias_that_is_too_long_and_a_former_name_without_a_name_are_said_beside_the_field() {
        var circle = losAngeles.of(List.of("PE"));
        screens.open(
                circle.administrator(),
                PartyPeopleView.path(circle.mission("PE").id()));

        click("Edit party");
        _setValue(field(TextArea.class, "Also known as"), "é".repeat(201));
        clickInDialog("Save");
        assertThat(field(TextArea.class, "Also known as").getErrorMessage()).isEqualTo("At most 200 characters.");
        _setValue(field(TextArea.class, "Also known as"), "");
        _setValue(field(TextField.class, "Until (if known)"), "1950");
        clickInDialog("Save");

        assertThat(field(TextField.class, "Former name").isInvalid()).isTrue();
    }

    @Test
    void an_authority_is_entered_by_the_administrator_and_read_by_everybody() {
        var circle = losAngeles.of(List.of("PE"));
        var name = "Field Office " + UUID.randomUUID();
        screens.as(circle.administrator(), "administration", () -> {
            click("New authority");
            clickInDialog("Save");
            assertThat(field(ComboBox.class, "State").isInvalid()).isTrue();
            _setValue(field(ComboBox.class, "State"), new StateCode("US"));
            _setValue(field(TextField.class, "Name (English)"), name);
            clickInDialog("Save");
            assertThat(Screens.dialogOpen()).isFalse();
        });

        screens.as(circle.mission("PE").colleague(), DirectoryNavigation.search(name), () -> {
            assertThat(words()).contains(name, "Immigration authority", "1 found");
            assertThat(buttons()).doesNotContain("Edit");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_record_that_names_a_territory_shows_it_and_stays_editable() {
        var circle = losAngeles.of(List.of("PE"));
        var names = Map.of(InterfaceLanguage.EN, "Aardvark " + UUID.randomUUID());
        var taiwan = new StateCode("TW");
        var office = LosAngeles.as(
                circle.administrator(),
                () -> authorities.create(
                        new HostAuthorityForm(HostAuthorityKind.OTHER, taiwan, names, OTHERS, "", "Taipei")));
        screens.open(circle.administrator(), "administration");
        clickFor("Edit · " + names.get(InterfaceLanguage.EN));
        ComboBox<StateCode> state = field(ComboBox.class, "State");
        assertThat(state.getValue()).isEqualTo(taiwan);
        assertThat(getSuggestions(state)).hasSizeGreaterThan(1).startsWith("Taiwan");
        _setValue(field(TextField.class, "City"), "Hualien");
        clickInDialog("Save");

        var kept = LosAngeles.as(circle.administrator(), () -> authorities.authority(office.id()));
        assertThat(kept.city()).isEqualTo("Hualien");
        assertThat(kept.state()).isEqualTo(taiwan);
    }

    @Test
    void of_two_who_edit_an_authority_the_second_sees_both_texts_and_may_save_again() {
        var circle = losAngeles.of(List.of("PE"));
        var office = authority(circle, "Aardvark " + UUID.randomUUID());
        screens.open(circle.administrator(), "administration");
        clickFor("Edit · " + office.names().get(InterfaceLanguage.EN));
        _setValue(field(TextField.class, "City"), "Pasadena");

        LosAngeles.run(
                circle.administrator(),
                () -> authorities.edit(office.id(), office.revision(), form(office.names(), "Long Beach")));
        clickInDialog("Save");

        assertThat(words()).contains("Somebody else saved this first", "Pasadena", "Long Beach");
        clickInDialog("Save");
        assertThat(LosAngeles.as(circle.administrator(), () -> authorities.authority(office.id()))
                        .city())
                .isEqualTo("Pasadena");
    }

    @Test
    void what_was_found_by_a_former_name_or_an_alias_says_so() {
        var circle = losAngeles.of(List.of("PE"));
        authority(circle, "Aardwolf " + UUID.randomUUID());
        var peru = circle.mission("PE").head();

        screens.as(
                peru, "parties?q=old%20office", () -> assertThat(words()).contains("formerly Old Office, until 2010"));
        screens.as(peru, "parties?q=old%20alias", () -> assertThat(words()).contains("also known as Old Alias"));
    }

    @Test
    void what_nobody_is_known_by_teaches_what_to_try() {
        var peru = losAngeles.of(List.of("PE")).mission("PE").head();

        screens.open(peru, "parties?q=zzqqxx");

        assertThat(words()).contains("No match", "Nothing found");
        assertThat(field(TextField.class, "Find a party or authority").getValue())
                .isEqualTo("zzqqxx");
    }

    @Test
    void a_long_list_shows_its_beginning_and_more_when_asked() {
        var circle = losAngeles.nine();
        losAngeles.nine();
        losAngeles.nine();
        screens.open(circle.administrator(), "administration?q=mission");

        assertThat(_find(ListItem.class).size()).isGreaterThanOrEqualTo(25);
        var before = parties();
        click(buttons().stream()
                .filter(label -> label.startsWith("Show "))
                .findFirst()
                .orElseThrow());

        assertThat(before).isEqualTo(25);
        assertThat(parties()).isGreaterThan(25);
    }

    @Test
    void an_import_is_shown_before_it_is_done_and_reported_after() {
        var circle = losAngeles.of(List.of("PE"));
        var file = "operator,city,type\nPeru,Los Angeles,consulate\nFiji,Reno,honorary consulate\nMars,Reno,embassy\n";
        screens.open(circle.administrator(), "administration");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(DirectoryNavigation.IMPORT);
        Screens.go(DirectoryNavigation.IMPORT);

        upload(file.getBytes(UTF_8));

        assertThat(words())
                .contains("Refused (1)", "“Mars” is not a State on the list.", "Honorary Consulate of Fiji in Reno")
                .contains("Already known (1)", "Read as UTF-8, columns divided by commas.");
        click("Import now");
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(words()).contains("1 created, 1 already known, 1 refused."));
        Screens.go(DirectoryNavigation.IMPORT);
        assertThat(words()).contains("1 created, 1 already known, 1 refused.");

        upload(file.getBytes(UTF_8));
        assertThat(words())
                .contains("0 would be created, 2 are already known, 1 refused.", "There is nothing to enter");
        assertThat(buttons()).doesNotContain("Import now");
    }

    @Test
    void a_wrong_file_is_refused_with_a_sentence() {
        screens.open(losAngeles.of(List.of("PE")).administrator(), DirectoryNavigation.IMPORT);

        upload(new byte[] {'P', 'K', 3, 4, 9});
        assertThat(words()).contains("This workbook cannot be read.");
        upload("name,colour\nA,red\n".getBytes(UTF_8));
        assertThat(words()).contains("The file has no column “state”.").doesNotContain("This workbook cannot be read.");
        assertThat(buttons()).doesNotContain("Import now");
    }

    @Test
    void a_file_without_kinds_says_what_it_assumes() {
        screens.open(losAngeles.of(List.of("PE")).administrator(), DirectoryNavigation.IMPORT);

        upload(MissionFiles.losAngeles());

        assertThat(words()).contains("Peru · Los Angeles, CA", "Already known");
    }

    @Test
    void nobody_but_the_portal_s_administrator_finds_the_import() {
        var circle = losAngeles.of(List.of("PE"));

        screens.open(circle.mission("PE").head(), DirectoryNavigation.IMPORT);

        _assertNone(FileUpload.class);
        assertThat(words()).contains("There is nothing available here.");
        screens.open(administrators.of(circle.mission("PE").party()), DirectoryNavigation.IMPORT);
        _assertNone(FileUpload.class);
        assertThat(words()).contains("There is nothing available here.");
    }

    private static int parties() {
        return (int) _find(ListItem.class).stream()
                .filter(row -> !_find(row, PartyLine.class).isEmpty()
                        && !_find(row, Anchor.class).isEmpty())
                .count();
    }

    private static void upload(byte[] content) {
        _get(MissionImportView.class).preview(content);
    }

    private HostAuthority authority(Circle circle, String name) {
        return LosAngeles.as(
                circle.administrator(),
                () -> authorities.create(form(Map.of(InterfaceLanguage.EN, name), "Los Angeles")));
    }

    private static HostAuthorityForm form(Map<InterfaceLanguage, String> names, String city) {
        return new HostAuthorityForm(HostAuthorityKind.OTHER, new StateCode("US"), names, OTHERS, "", city);
    }
}
