package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import org.mesaconsular.directory.ColourScheme;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Preferences;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.Words;

/** Language, time zone and colours of the reader's own screens; each choice is kept at once. */
class PreferencesForm extends Div {

    private final Select<InterfaceLanguage> language = new Select<>();
    private final Choice<ZoneId> zone;
    private final Select<ColourScheme> colours = new Select<>();

    PreferencesForm(PeopleService people, Preferences now) {
        addClassName("preferences");
        language.setLabel(getTranslation("preferences.language"));
        language.setItemLabelGenerator(choice -> Words.ownName(choice.locale()));
        language.setItems(InterfaceLanguage.values());
        language.setValue(now.language());
        zone = Fields.zone(getTranslation("preferences.zone"));
        zone.setValue(now.zone());
        colours.setLabel(getTranslation("preferences.colours"));
        colours.setItemLabelGenerator(choice -> Words.of("preferences.colours", choice));
        colours.setItems(ColourScheme.values());
        colours.setValue(now.colours());
        add(language, zone, colours);
        language.addValueChangeListener(change -> keep(people));
        zone.addValueChangeListener(change -> keep(people));
        colours.addValueChangeListener(change -> keep(people));
    }

    /** The whole page is loaded anew: every word on it may have changed. */
    private void keep(PeopleService people) {
        if (zone.getValue() != null) {
            people.prefer(new Preferences(language.getValue(), zone.getValue(), colours.getValue()));
            UI.getCurrentOrThrow().getPage().reload();
        }
    }
}
