package org.mesaconsular.action.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionPage;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.ProgressLine;
import org.mesaconsular.action.TextHasChanged;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/** The dialogs that the page of an action opens. */
final class ActionDialogs {

    private final ActionService actions;
    private final ActionReadings readings;

    ActionDialogs(ActionService actions, ActionReadings readings) {
        this.actions = actions;
        this.readings = readings;
    }

    /** Title and due date; after a conflict both texts are shown and the next save starts from theirs. */
    void edit(ActionPage page) {
        var id = page.row().id();
        var start = new AtomicReference<>(page);
        var fields = new FormFields();
        var form = new EditActionForm(fields, page.row());
        new EditDialog(
                        Words.say("action.edit.title"),
                        form,
                        fields,
                        Words.say("dialog.save"),
                        () -> actions.edit(id, start.get().revision(), form.edit()))
                .onConflict(() -> {
                    start.set(readings.page(id));
                    return form.against(start.get().row());
                })
                .open();
    }

    /** The next version of the text; whoever was overtaken by another version sees both. */
    void rewrite(ActionPage page) {
        var id = page.row().id();
        var start = new AtomicReference<>(page);
        var fields = new FormFields();
        var text = fields.bind("text", Fields.note(Words.say("action.field.text"), Text.BODY));
        Fields.require(text);
        text.setValue(page.text().text());
        var form = Fields.form(new Paragraph(Words.say("action.rewrite.hint")), text);
        new EditDialog(Words.say("action.rewrite.title"), form, fields, Words.say("action.rewrite.save"), () -> {
                    var reworked = start.get().text().number();
                    rewrite(id, reworked, text.getValue());
                })
                .onConflict(() -> {
                    start.set(readings.page(id));
                    return List.of(new ConflictingText(
                            Words.say("action.field.text"),
                            text.getValue(),
                            start.get().text().text()));
                })
                .open();
    }

    private void rewrite(ActionId id, int reworked, String text) {
        try {
            var version = actions.rewrite(id, reworked, text);
            Acts.done(Words.say("action.rewrite.done", version));
        } catch (TextHasChanged meanwhile) {
            throw new EditConflict();
        }
    }

    /** What the viewer's party reports; the day is today's in the reader's calendar unless another is chosen. */
    void report(ActionId id, String party, LocalDate today) {
        var fields = new FormFields();
        var form = new ReportForm(fields, today);
        new EditDialog(
                        Words.say("action.report.title", party),
                        form,
                        fields,
                        Words.say("action.report.save"),
                        () -> actions.report(id, form.report()))
                .open();
    }

    /** Asks back and names who has not reported: nothing is added to a completed action. */
    void complete(ActionPage page) {
        var dialog = new BindingActDialog(
                Words.say("action.complete"),
                Words.say("action.complete.statement", page.row().title()),
                Words.say("action.complete"),
                () -> actions.complete(page.row().id()));
        var silent = silentParties(page);
        if (!silent.isEmpty()) {
            dialog.add(new Paragraph(Words.say("action.complete.unreported", silent)));
        }
        dialog.open();
    }

    private static String silentParties(ActionPage page) {
        return Words.list(page.progress().stream()
                .filter(line -> !line.status().tells())
                .map(ProgressLine::party)
                .sorted(PartyOrder.of(Reader.locale()))
                .map(party -> party.shortName(Reader.locale()))
                .toList());
    }
}
