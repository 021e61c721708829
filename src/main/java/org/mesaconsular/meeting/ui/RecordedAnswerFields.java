package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.AnswerChannel;
import org.mesaconsular.meeting.RecordedAnswer;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** An answer that came outside the portal, and how. */
class RecordedAnswerFields extends Div {

    private static final int REFERENCE = 100;

    private final Select<Answer> answer = new Select<>();
    private final Select<AnswerChannel> channel = new Select<>();
    private final TextField reference;
    private final TextArea comment;

    /** @param reads who the meeting is shown to, and so who reads the comment */
    RecordedAnswerFields(FormFields fields, Audience reads) {
        addClassName("form");
        fields.bind("answer", answer).setLabel(getTranslation("meeting.column.answer"));
        answer.setItems(Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED);
        answer.setItemLabelGenerator(each -> Words.of("meeting.answer", each));
        answer.setValue(Answer.ACCEPTED);
        Fields.require(answer);
        fields.bind("channel", channel).setLabel(getTranslation("meeting.field.channel"));
        Fields.require(channel);
        channel.setItems(AnswerChannel.NOTE_VERBALE, AnswerChannel.PHONE);
        channel.setItemLabelGenerator(each -> Words.of("meeting.channel", each));
        reference = fields.bind("reference", Fields.line(getTranslation("meeting.field.reference"), REFERENCE));
        Fields.require(reference);
        channel.addValueChangeListener(change -> reference.setVisible(change.getValue() == AnswerChannel.NOTE_VERBALE));
        channel.setValue(AnswerChannel.NOTE_VERBALE);
        comment = fields.bind("comment", Fields.note(getTranslation("meeting.field.comment"), Text.NOTE));
        comment.setHelperText(Words.of("meeting.field.comment.hint", reads));
        var row = new Div(answer, channel);
        row.addClassName("form-row");
        add(row, reference, comment);
    }

    RecordedAnswer form() {
        return new RecordedAnswer(answer.getValue(), comment.getValue(), channel.getValue(), reference.getValue());
    }
}
