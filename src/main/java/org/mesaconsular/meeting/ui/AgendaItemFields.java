package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.mesaconsular.directory.Party;
import org.mesaconsular.meeting.AgendaItemForm;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** What an organiser says of an item of the agenda. */
class AgendaItemFields extends Div {

    private final TextField title;
    private final IntegerField minutes;
    private final Select<Party> presenter = new Select<>();
    private final Select<Audience> audience = new Select<>();

    /** @param ceiling the audience of the meeting, which no item exceeds */
    AgendaItemFields(FormFields fields, CircleForForms circle, Audience ceiling) {
        addClassName("form");
        title = fields.bind("title", Fields.line(getTranslation("meeting.field.title"), Text.LINE));
        Fields.require(title);
        minutes = fields.bind("duration", new IntegerField(getTranslation("meeting.field.minutes")));
        minutes.setMin(0);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        preparePresenter(fields, circle);
        prepareAudience(fields, ceiling);
        var row = new Div(minutes, presenter);
        row.addClassName("form-row");
        add(title, row, audience);
    }

    void show(AgendaItemForm form) {
        title.setValue(form.title());
        minutes.setValue((int) form.duration().toMinutes());
        audience.setValue(form.audience());
        presenter
                .getListDataView()
                .getItems()
                .filter(party -> party.id().equals(form.presenter()))
                .findFirst()
                .ifPresent(presenter::setValue);
    }

    AgendaItemForm form() {
        var presents = presenter.getValue();
        return new AgendaItemForm(
                title.getValue(),
                Duration.ofMinutes(Objects.requireNonNullElse(minutes.getValue(), 0)),
                presents == null ? null : presents.id(),
                audience.getValue());
    }

    private void preparePresenter(FormFields fields, CircleForForms circle) {
        fields.bind("presenter", presenter).setLabel(getTranslation("meeting.field.presenter"));
        presenter.setEmptySelectionAllowed(true);
        presenter.setItemLabelGenerator(party -> party == null ? "" : MeetingWords.name(party));
        presenter.setItems(Stream.concat(circle.missions().stream(), circle.observers().stream())
                .toList());
    }

    private void prepareAudience(FormFields fields, Audience ceiling) {
        fields.bind("audience", audience).setLabel(getTranslation("meeting.field.itemAudience"));
        audience.setItems(Stream.of(Audience.WORKSPACE, Audience.MEMBERS, Audience.NAMED, Audience.OWN)
                .filter(wish -> !wish.widerThan(ceiling))
                .filter(wish -> wish != Audience.NAMED || ceiling == Audience.NAMED)
                .toList());
        audience.setItemLabelGenerator(each -> Words.of("audience", each));
        audience.setValue(ceiling);
        Fields.require(audience);
        audience.addClassName("wide");
    }
}
