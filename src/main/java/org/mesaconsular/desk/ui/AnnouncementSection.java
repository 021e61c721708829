package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.mesaconsular.desk.AnnouncementService;
import org.mesaconsular.desk.NoticeBoard;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** The top of the desk: what the organisers of the circle tell everybody in it. */
class AnnouncementSection {

    private final AnnouncementService announcements;
    private final CircleService circles;
    private final DirectoryService directory;

    AnnouncementSection(AnnouncementService announcements, CircleService circles, DirectoryService directory) {
        this.announcements = announcements;
        this.circles = circles;
        this.directory = directory;
    }

    /** The announcements; where there are none only the button of who may write one, and nothing for all others. */
    Optional<Component> show(Runnable done) {
        var board = announcements.board(Reader.workspace());
        if (!board.announcements().isEmpty()) {
            return Optional.of(full(board, done));
        }
        return board.keeps() ? Optional.of(empty(board, done)) : Optional.empty();
    }

    private Component full(NoticeBoard board, Runnable done) {
        var reader = UI.getCurrentOrThrow().getLocale();
        var list = new AnnouncementList(
                board, party -> directory.party(party).shortName(reader), () -> dialog(board, done));
        var section = new Section(Words.say("announcement.heading"), list);
        return board.keeps() ? section.beside(write(board, done)) : section;
    }

    private Component empty(NoticeBoard board, Runnable done) {
        var row = new Div(write(board, done));
        row.addClassName("announcement-none");
        return row;
    }

    private Button write(NoticeBoard board, Runnable done) {
        return Acts.quiet(
                Words.say("announcement.new"), () -> dialog(board, done).write());
    }

    private AnnouncementDialog dialog(NoticeBoard board, Runnable done) {
        return new AnnouncementDialog(announcements, circles.workspace(Reader.workspace()), board, done);
    }
}
