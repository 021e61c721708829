package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.desk.Announcement;
import org.mesaconsular.desk.AnnouncementForm;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.ReaderTimes;

/** What is asked of an announcement. */
class AnnouncementFields extends Div {

    private final TextField title = Fields.line(getTranslation("announcement.title"), AnnouncementForm.TITLE);
    private final TextArea text = Fields.note(getTranslation("announcement.text"), AnnouncementForm.TEXT);
    private final DatePicker firstDay = Fields.date(getTranslation("announcement.firstDay"));
    private final DatePicker lastDay = Fields.date(getTranslation("announcement.lastDay"));

    /** @param zone the workspace's zone by the name of its city */
    AnnouncementFields(FormFields fields, LocalDate today, String zone) {
        addClassName("form");
        text.setHelperText(getTranslation("announcement.text.readers"));
        firstDay.setValue(today);
        firstDay.setHelperText(getTranslation("announcement.zone", zone));
        lastDay.setClearButtonVisible(true);
        lastDay.setHelperText(getTranslation("announcement.lastDay.help"));
        Fields.require(title, text, firstDay);
        var days = new Div(fields.bind("firstDay", firstDay), fields.bind("lastDay", lastDay));
        days.addClassName("form-row");
        add(fields.bind("title", title), fields.bind("text", text), days);
    }

    /** What stands in the fields. */
    AnnouncementForm form() {
        return new AnnouncementForm(title.getValue(), text.getValue(), firstDay.getValue(), lastDay.getValue());
    }

    void show(Announcement announcement) {
        title.setValue(announcement.title());
        text.setValue(announcement.text());
        firstDay.setValue(announcement.firstDay());
        lastDay.setValue(announcement.lastDay());
    }

    /** What stands in the fields beside what somebody else saved. */
    List<ConflictingText> beside(Announcement theirs) {
        return List.of(
                new ConflictingText(title.getLabel(), title.getValue(), theirs.title()),
                new ConflictingText(text.getLabel(), text.getValue(), theirs.text()),
                new ConflictingText(firstDay.getLabel(), day(firstDay.getValue()), day(theirs.firstDay())),
                new ConflictingText(lastDay.getLabel(), day(lastDay.getValue()), day(theirs.lastDay())));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ReaderTimes.date(day);
    }
}
