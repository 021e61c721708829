package org.mesaconsular.desk.ui;

import java.util.List;
import org.mesaconsular.desk.Announcement;
import org.mesaconsular.desk.AnnouncementService;
import org.mesaconsular.desk.NoticeBoard;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.AgreedTimeWords;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Writes an announcement, changes it or withdraws it. */
class AnnouncementDialog {

    private final AnnouncementService announcements;
    private final Workspace workspace;
    private final Runnable done;
    private final FormFields fields = new FormFields();
    private final AnnouncementFields form;
    private int revision;

    AnnouncementDialog(AnnouncementService announcements, Workspace workspace, NoticeBoard board, Runnable done) {
        this.announcements = announcements;
        this.workspace = workspace;
        this.done = done;
        this.form = new AnnouncementFields(fields, board.today(), AgreedTimeWords.city(workspace.zone()));
    }

    void write() {
        open("announcement.new", () -> announcements.announce(workspace.id(), form.form()))
                .open();
    }

    void edit(Announcement announcement) {
        revision = announcement.revision();
        form.show(announcement);
        open("announcement.edit", () -> announcements.edit(announcement.id(), revision, form.form()))
                .onConflict(() -> readAgain(announcement))
                .open();
    }

    /** Asks back: it disappears from everybody's desk. */
    void withdraw(Announcement announcement) {
        var act = Words.say("announcement.withdraw");
        var statement = Words.say("announcement.withdraw.statement", announcement.title());
        new BindingActDialog(act, statement, act, () -> {
                    announcements.withdraw(announcement.id(), announcement.revision());
                    done.run();
                })
                .open();
    }

    private EditDialog open(String titleKey, Runnable save) {
        return new EditDialog(Words.say(titleKey), form, fields, Words.say("dialog.save"), () -> {
            save.run();
            done.run();
        });
    }

    private List<ConflictingText> readAgain(Announcement mine) {
        var theirs = announcements.announcement(mine.id());
        revision = theirs.revision();
        return form.beside(theirs);
    }
}
