package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The dialog in which a mission shows its own statement to more parties. */
final class ReleaseDialog {

    private ReleaseDialog() {}

    /** The audiences to which a statement may still be released; empty when it has gone as far as it may. */
    static List<Audience> wider(Audience now, Audience ceiling, Audience... left) {
        return Arrays.stream(Audience.values())
                .filter(audience ->
                        audience != Audience.PUBLIC && !List.of(left).contains(audience))
                .filter(audience -> audience.widerThan(now) && !audience.widerThan(ceiling))
                .toList();
    }

    /** @param wider what may be chosen, the narrowest first */
    static EditDialog of(List<Audience> wider, Consumer<Audience> release) {
        var fields = new FormFields();
        var audience =
                fields.bind("audience", VisitWords.select(Words.say("visit.form.audience"), "visit.audience", wider));
        audience.setValue(wider.getFirst());
        var hint = new Paragraph(Words.say("visit.release.hint"));
        hint.addClassName("soft");
        return new EditDialog(
                Words.say("visit.release"),
                Fields.form(audience, hint),
                fields,
                Words.say("visit.release.act"),
                () -> release.accept(Chosen.in("audience", audience)));
    }
}
