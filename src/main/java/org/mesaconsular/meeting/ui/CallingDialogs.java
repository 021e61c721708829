package org.mesaconsular.meeting.ui;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.MeetingForm;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingKind;
import org.mesaconsular.meeting.MeetingPage;
import org.mesaconsular.meeting.MeetingState;
import org.mesaconsular.meeting.NoticePeriod;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The dialogs in which an organiser prepares and calls a meeting. */
final class CallingDialogs {

    private final CallingService calling;
    private final CircleForForms circle;

    CallingDialogs(CallingService calling, CircleForForms circle) {
        this.calling = calling;
        this.circle = circle;
    }

    /** A new draft. */
    void call(Consumer<MeetingId> called) {
        var fields = new FormFields();
        var form = new MeetingFields(fields, circle, notice(), true);
        form.show(blank());
        new EditDialog(
                        Words.say("meeting.call"),
                        form,
                        fields,
                        Words.say("meeting.call.save"),
                        () -> called.accept(calling.call(circle.workspace().id(), form.form())))
                .open();
    }

    /** What is known of a meeting; after a conflict both texts are shown and the next save starts from theirs. */
    void edit(MeetingPage page, Supplier<MeetingPage> readAgain) {
        var revision = new AtomicInteger(page.revision());
        var fields = new FormFields();
        var form = new MeetingFields(fields, circle, notice(), page.row().state() == MeetingState.DRAFT);
        form.show(page.row().facts().form());
        new EditDialog(
                        Words.say("meeting.edit"),
                        form,
                        fields,
                        Words.say("dialog.save"),
                        () -> calling.edit(page.row().id(), revision.get(), form.form()))
                .onConflict(() -> {
                    var theirs = readAgain.get();
                    revision.set(theirs.revision());
                    return form.against(theirs.row().facts().form());
                })
                .open();
    }

    /** Asks back: from then on the parties invited see it. */
    void convene(MeetingPage page) {
        var missions = page.row().tally().invited();
        var observers = page.row().delegations().size() - missions;
        var statement =
                Words.say("meeting.convene.statement", page.row().facts().title(), missions - 1, observers);
        var warned = calling.shortNotice(page.row().id())
                .map(notice -> Words.say("meeting.convene.shortNotice", statement, notice.required(), notice.days()))
                .orElse(statement);
        new BindingActDialog(
                        Words.say("meeting.convene"),
                        warned,
                        Words.say("meeting.convene"),
                        () -> calling.convene(page.row().id()))
                .open();
    }

    /** Asks back: its facts and who is invited are settled from then on. */
    void open(MeetingPage page) {
        askBack("meeting.open", page, () -> calling.open(page.row().id()));
    }

    /** Asks back: an ended session is not opened again. */
    void end(MeetingPage page) {
        askBack("meeting.end", page, () -> calling.end(page.row().id()));
    }

    private static void askBack(String act, MeetingPage page, Runnable work) {
        var statement = Words.say(act + ".statement", page.row().facts().title());
        new BindingActDialog(Words.say(act), statement, Words.say(act), work).open();
    }

    /** Calls it off for a reason. */
    void cancel(MeetingPage page) {
        new BindingActDialog(
                        Words.say("meeting.cancel"),
                        Words.say("meeting.cancel.statement", page.row().facts().title()),
                        Words.say("meeting.cancel.reason"),
                        Words.say("meeting.cancel"),
                        reason -> calling.cancel(page.row().id(), reason))
                .open();
    }

    private NoticePeriod notice() {
        return calling.notice(circle.workspace().id());
    }

    private MeetingForm blank() {
        return new MeetingForm(
                "",
                MeetingKind.REGULAR,
                null,
                circle.own(),
                "",
                "",
                circle.workspace().zone(),
                null,
                null,
                null,
                null,
                Audience.MEMBERS);
    }
}
