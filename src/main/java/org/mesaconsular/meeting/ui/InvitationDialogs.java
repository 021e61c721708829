package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mesaconsular.directory.Party;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.MeetingRow;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** The dialogs in which parties are invited and answers given or recorded. */
final class InvitationDialogs {

    private final InvitationService invitations;
    private final MeetingPageService pages;

    InvitationDialogs(InvitationService invitations, MeetingPageService pages) {
        this.invitations = invitations;
        this.pages = pages;
    }

    /** Those of the circle who are not invited yet; the missions are ticked. */
    void invite(MeetingRow row, CircleForForms circle) {
        var fields = new FormFields();
        var parties = fields.bind("parties", new CheckboxGroup<Party>(Words.say("meeting.field.parties")));
        Fields.require(parties);
        parties.setItemLabelGenerator(MeetingWords::name);
        parties.setItems(missing(row, Stream.concat(circle.missions().stream(), circle.observers().stream())));
        parties.select(missing(row, circle.missions().stream()));
        var form = Fields.form(new Paragraph(Words.say("meeting.invite.hint")), parties);
        new EditDialog(
                        Words.say("meeting.invite"),
                        form,
                        fields,
                        Words.say("meeting.invite.save"),
                        () -> invitations.invite(
                                row.id(),
                                parties.getValue().stream().map(Party::id).toList()))
                .open();
    }

    /** An answer with a comment, for the party the reader speaks for. */
    void answer(MeetingRow row, DelegationLine own, Answer answer) {
        var revision = new AtomicInteger(own.revision());
        var fields = new FormFields();
        var comment = fields.bind("comment", Fields.note(Words.say("meeting.field.comment"), Text.NOTE));
        comment.setHelperText(Words.of("meeting.field.comment.hint", row.facts().audience()));
        var party = MeetingWords.name(own.party());
        var form = Fields.form(
                new Paragraph(Words.say(
                        "meeting.answer.statement." + answer.name(),
                        party,
                        row.facts().title())),
                comment);
        new EditDialog(
                        Words.say("meeting.answer.for", party),
                        form,
                        fields,
                        Words.say("meeting.give." + answer.name()),
                        () -> invitations.answer(row.id(), revision.get(), answer, comment.getValue()))
                .onConflict(() -> compare(row.id(), own, revision, Words.of("meeting.answer", answer)))
                .open();
    }

    /** What another party answered by note verbale or telephone. */
    void record(MeetingRow row, DelegationLine line) {
        var revision = new AtomicInteger(line.revision());
        var fields = new FormFields();
        var form = new RecordedAnswerFields(fields, row.facts().audience());
        new EditDialog(
                        Words.say("meeting.record.title", MeetingWords.name(line.party())),
                        form,
                        fields,
                        Words.say("meeting.record.save"),
                        () -> invitations.record(row.id(), line.party().id(), revision.get(), form.form()))
                .onConflict(() -> compare(
                        row.id(),
                        line,
                        revision,
                        Words.of("meeting.answer", form.form().answer())))
                .open();
    }

    private List<ConflictingText> compare(MeetingId id, DelegationLine line, AtomicInteger revision, String mine) {
        var theirs = pages.page(id).row().invitationOf(line.party().id()).orElse(line);
        revision.set(theirs.revision());
        var said = Words.of("meeting.answer", theirs.answer()) + " " + theirs.comment();
        return List.of(new ConflictingText(Words.say("meeting.column.answer"), mine, said.strip()));
    }

    private static List<Party> missing(MeetingRow row, Stream<Party> parties) {
        return parties.filter(party -> row.invitationOf(party.id()).isEmpty()).toList();
    }
}
