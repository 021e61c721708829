package org.mesaconsular.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.ui.palette.PaletteItem;
import org.mesaconsular.shared.ui.palette.PaletteKind;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The palette over the demonstration. */
@ServiceTest
@TestPropertySource(properties = "mesa.demo=true")
class PaletteTest {

    @Autowired
    Screens screens;

    @Autowired
    PeopleService people;

    @Autowired
    Clock clock;

    @AfterEach
    void leave() {
        screens.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            adelanto       , FACILITY
            ADELÁNTO       , FACILITY
            meet           , PAGE
            """)
    void words_find_records_of_their_kind_with_or_without_accents(String words, PaletteKind kind) {
        signIn("consul@pe.example.org");

        var found = open().find(words);

        assertThat(found).extracting(PaletteItem::kind).contains(kind);
    }

    @Test
    void a_symbol_finds_its_record() {
        signIn("consul@pe.example.org");

        var found = open().find("LA/" + LosAngeles.year(clock) + "/A");

        assertThat(found).extracting(PaletteItem::kind).contains(PaletteKind.ACTION);
    }

    @Test
    void before_anything_is_typed_the_pages_stand_there() {
        signIn("consul@pe.example.org");

        var found = open().find("");

        assertThat(found).extracting(PaletteItem::kind).containsOnly(PaletteKind.PAGE);
        assertThat(found).extracting(PaletteItem::title).contains("Meetings", "Actions", "Visits");
    }

    @Test
    void a_choice_leads_to_its_page() {
        signIn("consul@pe.example.org");
        var palette = open();
        var place = palette.find("adelanto").stream()
                .filter(item -> item.kind() == PaletteKind.FACILITY)
                .findFirst()
                .orElseThrow();

        _setValue(field(), place);

        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo(place.path());
        assertThat(palette.isOpened()).isFalse();
    }

    @Test
    void who_administers_the_portal_finds_no_content() {
        signIn("admin@example.org");

        assertThat(open().find("adelanto")).isEmpty();
    }

    private Palette open() {
        _click(_get(Button.class, spec -> spec.withClasses("palette-button")));
        return _get(Palette.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PaletteItem> field() {
        return _get(ComboBox.class, spec -> spec.withClasses("palette-field"));
    }

    private void signIn(String email) {
        var person = Viewers.as(
                new Viewer.House("test", null), () -> people.byEmail(email).orElseThrow());
        screens.open(person, "");
    }
}
