package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.meeting.MeetingForm;
import org.mesaconsular.meeting.MeetingKind;
import org.mesaconsular.meeting.NoticePeriod;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.ui.AgreedTimeWords;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Everything an organiser says of a meeting. */
class MeetingFields extends Div {

    private final CircleForForms circle;
    private final transient NoticePeriod notice;
    private final boolean draft;
    private @Nullable LocalDate called;
    private final TextField title;
    private final Select<MeetingKind> kind = new Select<>();
    private final BodyChoice body;
    private final Select<Party> host = new Select<>();
    private final TextArea objectives;
    private final TextField place;
    private final Choice<ZoneId> zone;
    private final DatePicker day;
    private final DatePicker endDay;
    private final ClockField start;
    private final ClockField end;
    private final Select<Audience> audience = new Select<>();

    /**
     * @param notice how early meetings have to be called
     * @param draft whether only the own mission sees it as yet
     */
    MeetingFields(FormFields fields, CircleForForms circle, NoticePeriod notice, boolean draft) {
        this.circle = circle;
        this.notice = notice;
        this.draft = draft;
        addClassName("form");
        title = fields.bind("title", Fields.line(getTranslation("meeting.field.title"), Text.LINE));
        objectives = fields.bind("objectives", Fields.note(getTranslation("meeting.field.objectives"), Text.NOTE));
        place = fields.bind("place", Fields.line(getTranslation("meeting.field.place"), Text.LINE));
        zone = fields.bind("zone", Fields.zone(getTranslation("meeting.field.zone")));
        start = new ClockField("start", getTranslation("meeting.field.start"), fields);
        end = new ClockField("end", getTranslation("meeting.field.end"), fields);
        day = fields.bind("start", Fields.date(getTranslation("meeting.field.day")));
        endDay = fields.bind("end", Fields.date(getTranslation("meeting.field.endDay")));
        body = fields.bind("body", new BodyChoice(circle.bodies()));
        prepareChoices(fields);
        markRequired();
        day.addValueChangeListener(change -> move(change.getOldValue(), change.getValue()));
        endDay.addValueChangeListener(change -> advise());
        zone.addValueChangeListener(change -> advise());
        start.onChange(this::advise);
        end.onChange(this::advise);
        add(
                title,
                Fields.row(kind, host),
                body,
                Fields.row(day, start),
                Fields.row(endDay, end),
                Fields.row(place, zone),
                objectives,
                audience);
    }

    /** Shows what is known; an empty form begins with the own mission as host, in the circle's home zone. */
    void show(MeetingForm form) {
        title.setValue(form.title());
        kind.setValue(form.kind());
        body.show(form.body());
        host.setValue(circle.mission(form.host()));
        objectives.setValue(form.objectives());
        place.setValue(form.place());
        zone.setValue(form.zone());
        var begins = form.start();
        called = begins == null ? null : begins.toLocalDate();
        day.setValue(called);
        var ends = form.end();
        endDay.setValue(ends == null ? called : ends.toLocalDate());
        audience.setValue(form.audience());
        start.show(form.start(), form.startPass());
        end.show(form.end(), form.endPass());
    }

    MeetingForm form() {
        return new MeetingForm(
                title.getValue(),
                kind.getValue(),
                body.chosen(),
                host.getValue().id(),
                objectives.getValue(),
                place.getValue(),
                Objects.requireNonNullElse(zone.getValue(), circle.workspace().zone()),
                start.on(day.getValue()),
                start.pass(),
                end.on(endDay.getValue()),
                end.pass(),
                audience.getValue());
    }

    /** Both texts of every field, after somebody else saved. */
    List<ConflictingText> against(MeetingForm theirs) {
        var mine = form();
        return List.of(
                new ConflictingText(getTranslation("meeting.field.title"), mine.title(), theirs.title()),
                new ConflictingText(body.getLabel(), body.name(mine.body()), body.name(theirs.body())),
                new ConflictingText(getTranslation("meeting.field.objectives"), mine.objectives(), theirs.objectives()),
                new ConflictingText(getTranslation("meeting.field.place"), mine.place(), theirs.place()),
                new ConflictingText(getTranslation("meeting.field.start"), wall(mine), wall(theirs)));
    }

    private static String wall(MeetingForm form) {
        return Objects.toString(form.start(), "–") + " – " + Objects.toString(form.end(), "–") + " "
                + AgreedTimeWords.city(form.zone());
    }

    private void prepareChoices(FormFields fields) {
        fields.bind("kind", kind).setLabel(getTranslation("meeting.field.kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(each -> Words.of("meeting.kind", each));
        fields.bind("host", host).setLabel(getTranslation("meeting.field.host"));
        host.setItems(circle.missions());
        host.setItemLabelGenerator(MeetingWords::name);
        fields.bind("audience", audience).setLabel(getTranslation("meeting.field.audience"));
        audience.setItems(Audience.NAMED, Audience.MEMBERS, Audience.WORKSPACE);
        audience.setItemLabelGenerator(each -> Words.of("meeting.audience", each));
        audience.setHelperText(draft ? getTranslation("meeting.field.audience.hint") : "");
        audience.addClassName("wide");
    }

    private void markRequired() {
        Fields.require(title, kind, host, day, endDay, zone, audience);
    }

    /** The last day follows the first until somebody says that it is another. */
    private void move(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (Objects.equals(endDay.getValue(), from)) {
            endDay.setValue(to);
        }
        advise();
    }

    private void advise() {
        start.advise(day.getValue(), zone.getValue());
        end.advise(endDay.getValue(), zone.getValue());
        day.setHelperText(notice(day.getValue()));
    }

    /** Whoever was called in time has been told of the day as long as it stays. */
    private String notice(@Nullable LocalDate chosen) {
        if (chosen == null || (!draft && chosen.equals(called))) {
            return "";
        }
        return notice.shortFor(chosen)
                .map(tooShort -> getTranslation("meeting.field.day.shortNotice", tooShort.required(), tooShort.days()))
                .orElse("");
    }
}
