package org.mesaconsular.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.AgreedTime.Pass;
import org.mesaconsular.shared.AmbiguousLocalTime;
import org.mesaconsular.shared.NoSuchLocalTime;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/**
 * A time on the wall of a place. Says at once when the clocks there leap over it, and offers the next one; when it comes
 * twice, asks which is meant.
 */
class ClockField extends Div {

    private final String property;
    private final Choice<LocalTime> time;
    private final RadioButtonGroup<Pass> pass = new RadioButtonGroup<>();
    private final Button next = new Button();
    private @Nullable LocalDateTime offered;

    ClockField(String property, String label, FormFields fields) {
        this.property = property;
        addClassName("clock-field");
        time = fields.bind(property, Fields.time(label));
        time.setRequiredIndicatorVisible(true);
        pass.setLabel(getTranslation("meeting.field.pass"));
        pass.setItems(Pass.values());
        pass.setItemLabelGenerator(each -> Words.of("meeting.pass", each));
        next.addClickListener(click -> takeOffered());
        pass.setVisible(false);
        next.setVisible(false);
        add(time, next, pass);
    }

    void show(@Nullable LocalDateTime wall, @Nullable Pass chosen) {
        time.setValue(wall == null ? null : wall.toLocalTime());
        pass.setValue(chosen);
        pass.setVisible(chosen != null);
    }

    void onChange(Runnable changed) {
        time.addValueChangeListener(change -> changed.run());
    }

    @Nullable
    LocalDateTime on(@Nullable LocalDate day) {
        var clock = time.getValue();
        return day == null || clock == null ? null : day.atTime(clock);
    }

    /** Which pass was chosen; null when nobody was asked or nobody said. */
    @Nullable
    Pass pass() {
        return pass.isVisible() ? pass.getValue() : null;
    }

    /** Looks at the clocks of the place and says what is to be said of this time. */
    void advise(@Nullable LocalDate day, @Nullable ZoneId zone) {
        var wall = on(day);
        pass.setVisible(false);
        next.setVisible(false);
        if (time.unreadable()) {
            return;
        }
        time.setInvalid(false);
        if (wall == null || zone == null) {
            return;
        }
        try {
            AgreedTime.of(property, wall, zone, null);
        } catch (NoSuchLocalTime leap) {
            offer(leap);
        } catch (AmbiguousLocalTime twice) {
            pass.setVisible(true);
        }
    }

    private void offer(NoSuchLocalTime leap) {
        offered = leap.next();
        time.setErrorMessage(Words.of(leap));
        time.setInvalid(true);
        next.setText(getTranslation("meeting.field.useNext", leap.next().toLocalTime()));
        next.setVisible(true);
    }

    private void takeOffered() {
        if (offered != null) {
            time.setValue(offered.toLocalTime());
        }
    }
}
