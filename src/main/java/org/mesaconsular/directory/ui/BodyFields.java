package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyTree;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** What is asked of a body. */
class BodyFields extends Div implements RecordForm<Body> {

    private final Choice<Body> parent = new Choice<>(getTranslation("directory.body.parent"));
    private final Choice<Party> chair = new Choice<>(getTranslation("directory.body.chair"));
    private final TextArea mandate = Fields.note(getTranslation("directory.body.mandate"), Text.NOTE);
    private final TextField foundingAct = Fields.line(getTranslation("directory.body.foundingAct"), Text.LINE);
    private final IntegerField sessions = new IntegerField(getTranslation("directory.body.sessions"));
    private final NameFields names;
    private final transient BodyTree tree;
    private final transient List<Party> missions;
    private final Locale reader;

    /** @param body the one that is changed, which cannot stand below itself; null for a new one */
    BodyFields(FormFields fields, BodyTree tree, @Nullable BodyId body, List<Party> missions, Locale reader) {
        this.tree = tree;
        this.missions = missions.stream().sorted(PartyOrder.of(reader)).toList();
        this.reader = reader;
        addClassName("form");
        names = new NameFields(fields, reader);
        prepare(body);
        var row = Fields.row(fields.bind("chair", chair), fields.bind("sessionsPerYear", sessions));
        add(names, fields.bind("parent", parent), row);
        add(fields.bind("foundingAct", foundingAct), fields.bind("mandate", mandate));
    }

    /** What stands in the fields. */
    BodyForm form() {
        return new BodyForm(
                names.typed(),
                parent.getOptionalValue().map(Body::id).orElse(null),
                chair.getOptionalValue().map(Party::id).orElse(null),
                mandate.getValue(),
                foundingAct.getValue(),
                sessions.getValue());
    }

    @Override
    public void show(Body body) {
        var facts = body.facts();
        names.show(facts.names());
        parent.setValue(
                facts.parent() == null ? null : tree.find(facts.parent()).orElse(null));
        chair.setValue(party(facts.chair()));
        mandate.setValue(facts.mandate());
        foundingAct.setValue(facts.foundingAct());
        sessions.setValue(facts.sessionsPerYear());
    }

    @Override
    public List<ConflictingText> beside(Body body) {
        var theirs = body.facts();
        var mine = form();
        var texts = new ArrayList<>(names.beside(theirs.names()));
        texts.addAll(List.of(
                new ConflictingText(
                        parent.getLabel(), tree.name(mine.parent(), reader), tree.name(theirs.parent(), reader)),
                new ConflictingText(chair.getLabel(), partyName(mine.chair()), partyName(theirs.chair())),
                new ConflictingText(foundingAct.getLabel(), mine.foundingAct(), theirs.foundingAct()),
                new ConflictingText(
                        sessions.getLabel(),
                        Objects.toString(mine.sessionsPerYear(), ""),
                        Objects.toString(theirs.sessionsPerYear(), "")),
                new ConflictingText(mandate.getLabel(), mine.mandate(), theirs.mandate())));
        return texts;
    }

    private void prepare(@Nullable BodyId body) {
        parent.setItemLabelGenerator(each -> each.name(reader));
        parent.offer(above(body));
        parent.setClearButtonVisible(true);
        parent.setHelperText(getTranslation("directory.body.parent.help"));
        parent.addClassName("wide");
        chair.setItemLabelGenerator(each -> each.shortName(reader));
        chair.offer(missions);
        chair.setClearButtonVisible(true);
    }

    private List<Body> above(@Nullable BodyId body) {
        return tree.bodies().stream()
                .filter(each -> !each.dissolved())
                .filter(each -> body == null || !tree.isWithin(each.id(), body))
                .toList();
    }

    private @Nullable Party party(@Nullable PartyId id) {
        return missions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private String partyName(@Nullable PartyId id) {
        var party = party(id);
        return party == null ? "" : party.shortName(reader);
    }
}
