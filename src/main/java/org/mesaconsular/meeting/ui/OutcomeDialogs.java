package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.meeting.AgendaLine;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.LinkedRecords;
import org.mesaconsular.shared.ui.Words;

/** The dialogs in which people say what came out of an item, and what is to follow. */
final class OutcomeDialogs {

    private final OutcomeService outcomes;
    private final CircleForForms circle;
    private final Supplier<MeetingPage> readAgain;

    OutcomeDialogs(OutcomeService outcomes, CircleForForms circle, Supplier<MeetingPage> readAgain) {
        this.outcomes = outcomes;
        this.circle = circle;
        this.readAgain = readAgain;
    }

    /** What came out of an item. */
    void enter(MeetingPage page, AgendaLine line) {
        var fields = new FormFields();
        var form = new OutcomeFields(fields, OutcomeFields.allowed(page.rights()), line.audience());
        var title = Words.say("meeting.outcome.enter.title", line.form().title());
        new EditDialog(title, form, fields, Words.say("dialog.save"), () -> outcomes.enter(line.id(), form.form()))
                .open();
    }

    /** The same in other words; after a conflict both texts are shown. */
    void reword(OutcomeLine line) {
        var revision = new AtomicInteger(line.revision());
        var fields = new FormFields();
        var form = new OutcomeFields(fields, List.of(line.kind()), line.audience());
        form.show(line.kind(), line.text());
        new EditDialog(
                        MeetingWords.outcome(line),
                        form,
                        fields,
                        Words.say("dialog.save"),
                        () -> outcomes.reword(line.id(), revision.get(), form.form()))
                .onConflict(() -> {
                    var theirs = again(line);
                    revision.set(theirs.revision());
                    return List.of(new ConflictingText(
                            Words.say("meeting.field.text"), form.form().text(), theirs.text()));
                })
                .open();
    }

    /** Opens the joint action once it is proposed. */
    void leadToAction(OutcomeLine line, LinkedRecords links) {
        var fields = new FormFields();
        var form = new ActionFields(fields, circle, line);
        new EditDialog(
                        Words.say("meeting.action.title", MeetingWords.outcome(line)),
                        form,
                        fields,
                        Words.say("action.propose.save"),
                        () -> open(outcomes.leadToAction(line.id(), form.form()), links))
                .open();
    }

    private static void open(ActionId action, LinkedRecords links) {
        links.at(action.asOrigin()).ifPresent(link -> UI.getCurrentOrThrow().navigate(link.path()));
    }

    private OutcomeLine again(OutcomeLine line) {
        return readAgain.get().agenda().stream()
                .flatMap(item -> item.outcomes().stream())
                .filter(other -> other.id().equals(line.id()))
                .findFirst()
                .orElse(line);
    }
}
