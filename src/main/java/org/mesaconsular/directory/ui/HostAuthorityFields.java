package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityForm;
import org.mesaconsular.directory.HostAuthorityKind;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** What is asked of an authority of the host State. */
class HostAuthorityFields extends Div implements RecordForm<HostAuthority> {

    private final Select<HostAuthorityKind> kind = new Select<>();
    private final StateChoice state;
    private final TextField acronym = Fields.line(getTranslation("directory.party.acronym"), PartyFields.ACRONYM);
    private final TextField city = Fields.line(getTranslation("directory.party.city"), Text.LINE);
    private final NameFields names;
    private final OtherNamesFields others;

    HostAuthorityFields(FormFields fields, Locale reader) {
        addClassName("form");
        state = new StateChoice(reader);
        kind.setLabel(getTranslation("directory.party.kind"));
        kind.setItems(HostAuthorityKind.values());
        kind.setItemLabelGenerator(HostAuthorityFields::word);
        Fields.require(kind, state);
        names = new NameFields(fields, reader);
        others = new OtherNamesFields(fields);
        add(
                Fields.row(fields.bind("kind", kind), fields.bind("state", state)),
                names,
                Fields.row(fields.bind("acronym", acronym), fields.bind("city", city)),
                others);
    }

    /** What stands in the fields. */
    HostAuthorityForm form() {
        return new HostAuthorityForm(
                Chosen.in("kind", kind),
                state.getValue(),
                names.typed(),
                others.typed(),
                acronym.getValue(),
                city.getValue());
    }

    @Override
    public void show(HostAuthority authority) {
        kind.setValue(authority.kind());
        state.show(authority.state());
        names.show(authority.names());
        others.show(authority.otherNames());
        acronym.setValue(authority.acronym());
        city.setValue(authority.city());
    }

    void startEmpty() {
        kind.setValue(HostAuthorityKind.IMMIGRATION);
    }

    @Override
    public List<ConflictingText> beside(HostAuthority theirs) {
        var texts = new ArrayList<ConflictingText>();
        texts.add(new ConflictingText(kind.getLabel(), word(kind.getValue()), word(theirs.kind())));
        texts.add(state.beside(theirs.state()));
        texts.addAll(names.beside(theirs.names()));
        texts.add(new ConflictingText(acronym.getLabel(), acronym.getValue(), theirs.acronym()));
        texts.add(new ConflictingText(city.getLabel(), city.getValue(), theirs.city()));
        texts.addAll(others.beside(theirs.otherNames()));
        return texts;
    }

    private static String word(@Nullable HostAuthorityKind kind) {
        return kind == null ? "" : Words.of("directory.authorityKind", kind);
    }
}
