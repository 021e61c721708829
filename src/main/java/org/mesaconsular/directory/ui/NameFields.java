package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** A name in each of the four languages, the reader's own first: a refusal that concerns all names is said there. */
class NameFields extends Div {

    private final Map<InterfaceLanguage, TextField> names = new EnumMap<>(InterfaceLanguage.class);
    private final transient FormFields fields;

    NameFields(FormFields fields, Locale reader) {
        this.fields = fields;
        addClassName("form");
        var own = InterfaceLanguage.nearest(reader);
        var first = name(own);
        first.setHelperText(getTranslation("directory.names.hint"));
        fields.bind("names", first);
        for (var language : InterfaceLanguage.values()) {
            if (language != own) {
                name(language);
            }
        }
    }

    /** What stands in the fields. */
    Map<InterfaceLanguage, String> typed() {
        var typed = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        names.forEach((language, field) -> typed.put(language, field.getValue()));
        return typed;
    }

    void show(Map<InterfaceLanguage, String> known) {
        names.forEach((language, field) -> field.setValue(known.getOrDefault(language, "")));
    }

    /** What stands in the fields beside what somebody else saved. */
    List<ConflictingText> beside(Map<InterfaceLanguage, String> theirs) {
        return names.entrySet().stream()
                .map(each -> new ConflictingText(
                        each.getValue().getLabel(), each.getValue().getValue(), theirs.getOrDefault(each.getKey(), "")))
                .toList();
    }

    private TextField name(InterfaceLanguage language) {
        var label = getTranslation("directory.party.name", Words.ownName(language.locale()));
        var field = fields.bind("names." + language, Fields.line(label, Text.LINE));
        names.put(language, field);
        add(field);
        return field;
    }
}
