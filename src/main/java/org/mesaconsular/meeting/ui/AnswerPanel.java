package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mesaconsular.meeting.Answer;
import org.mesaconsular.meeting.DelegationLine;
import org.mesaconsular.meeting.MeetingPage;

/** "You answer for Peru": what the own party answered so far, and the buttons to answer with. */
class AnswerPanel extends Div {

    AnswerPanel(MeetingPage page, DelegationLine own, MeetingActs acts) {
        addClassNames("sheet", "answer-panel");
        add(new H2(getTranslation("meeting.answer.for", MeetingWords.name(own.party()))), stands(own));
        var buttons = new Div();
        buttons.addClassName("acts");
        for (var answer : List.of(Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED)) {
            if (answer != own.answer()) {
                buttons.add(button(page, own, answer, acts));
            }
        }
        add(buttons);
    }

    private Button button(MeetingPage page, DelegationLine own, Answer answer, MeetingActs acts) {
        return answer == Answer.ACCEPTED ? acts.accept(page, own) : acts.answer(page, own, answer);
    }

    private Div stands(DelegationLine own) {
        var stands = new Div(MeetingWords.answer(own.answer()));
        stands.addClassName("answer-stands");
        stands.add(
                own.answer() == Answer.NO_ANSWER
                        ? new Paragraph(getTranslation("meeting.answer.asked"))
                        : new Span(MeetingWords.recorded(own)));
        return stands;
    }
}
