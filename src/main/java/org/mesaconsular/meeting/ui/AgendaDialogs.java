package org.mesaconsular.meeting.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.mesaconsular.meeting.AgendaItemForm;
import org.mesaconsular.meeting.AgendaLine;
import org.mesaconsular.meeting.AgendaService;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The dialogs in which an organiser sets the agenda. */
final class AgendaDialogs {

    private final AgendaService agenda;
    private final CircleForForms circle;
    private final Supplier<MeetingPage> readAgain;

    AgendaDialogs(AgendaService agenda, CircleForForms circle, Supplier<MeetingPage> readAgain) {
        this.agenda = agenda;
        this.circle = circle;
        this.readAgain = readAgain;
    }

    /** A new item at the end. */
    void add(MeetingPage page) {
        var fields = new FormFields();
        var form = new AgendaItemFields(fields, circle, page.row().facts().audience());
        dialog("meeting.agenda.add", form, fields, () -> agenda.add(page.row().id(), form.form()))
                .open();
    }

    /** An item as it stands; after a conflict both titles are shown. */
    void edit(MeetingPage page, AgendaLine line) {
        var revision = new AtomicInteger(line.revision());
        var fields = new FormFields();
        var form = new AgendaItemFields(fields, circle, page.row().facts().audience());
        form.show(line.form());
        dialog("meeting.agenda.edit", form, fields, () -> agenda.edit(line.id(), revision.get(), form.form()))
                .onConflict(() -> {
                    var theirs = again(line);
                    revision.set(theirs.revision());
                    return against(form.form(), theirs.form());
                })
                .open();
    }

    private static List<ConflictingText> against(AgendaItemForm mine, AgendaItemForm theirs) {
        return List.of(new ConflictingText(Words.say("meeting.field.title"), mine.title(), theirs.title()));
    }

    private AgendaLine again(AgendaLine line) {
        return readAgain.get().agenda().stream()
                .filter(other -> other.id().equals(line.id()))
                .findFirst()
                .orElse(line);
    }

    private static EditDialog dialog(String title, AgendaItemFields form, FormFields fields, Runnable save) {
        return new EditDialog(Words.say(title), form, fields, Words.say("dialog.save"), save);
    }
}
