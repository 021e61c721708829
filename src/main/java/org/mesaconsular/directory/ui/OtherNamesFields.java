package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.OtherNames;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** Aliases, one to a line, and former names, each with until when in the words of its source. */
class OtherNamesFields extends Div {

    private static final int UNTIL = 60;

    private final TextArea aliases = new TextArea(getTranslation("directory.party.aliases"));
    private final Div rows = new Div();
    private final List<Row> former = new ArrayList<>();
    private final transient FormFields fields;

    OtherNamesFields(FormFields fields) {
        this.fields = fields;
        addClassNames("form", "other-names");
        aliases.setHelperText(getTranslation("directory.party.aliases.help"));
        aliases.setMinRows(2);
        aliases.addClassName("wide");
        rows.addClassName("former-names");
        add(
                fields.bind("aliases", aliases),
                rows,
                Acts.quiet(
                        getTranslation("directory.party.former.add"),
                        () -> row(new FormerName("", "")).name().focus()));
        row(new FormerName("", ""));
    }

    /** What stands in the fields. */
    OtherNames typed() {
        return new OtherNames(aliases.getValue().lines().toList(), formerNames());
    }

    void show(OtherNames names) {
        aliases.setValue(lines(names.aliases()));
        rows.removeAll();
        former.clear();
        names.formerNames().forEach(this::row);
        if (former.isEmpty()) {
            row(new FormerName("", ""));
        }
    }

    /** What stands in the fields beside what somebody else saved. */
    List<ConflictingText> beside(OtherNames theirs) {
        return List.of(
                new ConflictingText(aliases.getLabel(), aliases.getValue().strip(), lines(theirs.aliases())),
                new ConflictingText(
                        getTranslation("directory.party.former"),
                        words(typed().formerNames().stream()
                                .filter(name -> !name.name().isBlank())
                                .toList()),
                        words(theirs.formerNames())));
    }

    private List<FormerName> formerNames() {
        return former.stream()
                .map(row -> new FormerName(row.name().getValue(), row.until().getValue()))
                .toList();
    }

    private Row row(FormerName shown) {
        var name = Fields.line(getTranslation("directory.party.former.name"), Text.LINE);
        var until = Fields.line(getTranslation("directory.party.former.until"), UNTIL);
        name.setValue(shown.name());
        until.setValue(shown.until());
        var row = new Row(fields.bind("formerNames", name), fields.bind("formerNames.until", until));
        former.add(row);
        var line = new Div(name, until);
        line.addClassName("form-row");
        rows.add(line);
        return row;
    }

    private String words(List<FormerName> names) {
        return names.stream()
                .map(former -> former.until().isBlank()
                        ? former.name()
                        : getTranslation("directory.party.former.line", former.name(), former.until()))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(List<String> names) {
        return String.join("\n", names);
    }

    private record Row(TextField name, TextField until) {}
}
