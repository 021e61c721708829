package org.mesaconsular.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.shared.AgreedTime.Pass;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingListViewTest {

    @Autowired
    RulesService rules;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    Screens screens;

    Circle circle;

    @BeforeEach
    void a_circle_of_three() {
        circle = losAngeles.of(List.of("EC", "MX", "PE"));
    }

    @Test
    void everything_left_out_is_said_at_once_and_a_missing_day_at_the_day() {
        screens.as(circle.organiser(), () -> {
            Screens.go("meetings");
            Screens.click("Call a meeting");
            Screens.click("Save as a draft");

            assertThat(Screens.field(TextField.class, "Title").isInvalid()).isTrue();
            assertThat(Screens.field(DatePicker.class, "Day").isInvalid()).isTrue();
            assertThat(Screens.field(DatePicker.class, "Last day").isInvalid()).isTrue();
            assertThat(clock("Begins").isInvalid()).isTrue();
            assertThat(clock("Ends").isInvalid()).isTrue();
            assertThat(Screens.field(TextField.class, "Place").isInvalid()).isFalse();

            _setValue(Screens.field(TextField.class, "Title"), "Coordination");
            _setValue(clock("Begins"), LocalTime.of(10, 0));
            _setValue(clock("Ends"), LocalTime.of(12, 0));
            Screens.click("Save as a draft");

            assertThat(Screens.field(DatePicker.class, "Day").getErrorMessage()).isEqualTo("Please fill this in.");
            assertThat(Screens.field(DatePicker.class, "Day").isInvalid()).isTrue();
            assertThat(clock("Begins").isInvalid()).isFalse();
        });
    }

    @Test
    void a_row_says_what_when_where_and_how_many_come() {
        fixture.convened(circle);

        screens.as(circle.mission("PE").colleague(), () -> {
            Screens.go("meetings");

            assertThat(Screens.words())
                    .contains(
                            "Coordination meeting of consulates",
                            circle.workspace().code() + "/2031/1")
                    .contains("Monday 24 February 2031, 10:00–12:00 Los Angeles")
                    .contains("Consulate General of Ecuador", "1 of 3 confirmed")
                    .doesNotContain("your time");
        });
    }

    @Test
    void a_reader_elsewhere_sees_the_own_clock_beside_that_of_the_place() {
        fixture.convened(circle);

        screens.as(circle.mission("PE").colleague(), () -> {
            Screens.go("meetings");
            Reader.isInZone(ZoneId.of("America/Lima"));
            Screens.go("meetings");
            assertThat(Screens.words()).contains("10:00–12:00 Los Angeles").contains("(13:00–15:00 Lima, your time)");

            Reader.isInZone(ZoneId.of("Asia/Tokyo"));
            Screens.go("meetings");
            assertThat(Screens.words()).contains("(Tuesday 25 February 2031, 03:00–05:00 Tokyo, your time)");
        });
    }

    @Test
    void the_choice_of_past_meetings_stands_in_the_address() {
        fixture.convened(
                circle, LosAngelesMeeting.form(circle, Audience.MEMBERS, LocalDateTime.parse("2021-02-24T10:00")));

        screens.as(circle.organiser(), () -> {
            Screens.go("meetings");
            assertThat(Screens.words()).contains("No meeting is coming up.");

            Screens.go("meetings?show=past");
            assertThat(Screens.words()).contains("Coordination meeting of consulates");
        });
    }

    @Test
    void only_an_organiser_is_offered_to_call_a_meeting() {
        screens.as(circle.mission("PE").head(), () -> {
            Screens.go("meetings");

            assertThat(Screens.buttons()).doesNotContain("Call a meeting");
        });
    }

    @Test
    void a_refused_call_keeps_what_was_typed_and_says_why_beside_the_field() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            _setValue(_get(TextField.class, spec -> spec.withLabel("Place")), "Consulate General of Mexico");
            Screens.click("Save as a draft");

            assertThat(clock("Begins").getErrorMessage()).isEqualTo("Please fill this in.");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Place")).getValue())
                    .isEqualTo("Consulate General of Mexico");
        });
    }

    @Test
    void a_day_that_leaves_too_little_notice_is_said_beside_it_and_can_be_saved() {
        var tenDays = new RulesOfProcedure(DecisionRule.CONSENSUS, Quorum.NONE, 10, 0, Set.of(InterfaceLanguage.ES));
        LosAngeles.run(circle.organiser(), () -> rules.set(circle.workspace().id(), KeptRules.NEVER_SET, tenDays));
        var today = LosAngeles.today();

        screens.as(circle.organiser(), () -> {
            startCalling();
            setDay(today.plusDays(9).toString());
            assertThat(Screens.words())
                    .contains("The rules of procedure require 10 days’ notice; from today there are 9.");

            setDay(today.plusDays(10).toString());
            assertThat(Screens.words()).doesNotContain("days’ notice");
        });
    }

    @Test
    void a_time_the_clocks_leap_over_is_said_at_once_and_the_next_one_is_offered() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            setDay("2026-03-08");
            setTime("Begins", "02:30");

            var begins = clock("Begins");
            assertThat(begins.getErrorMessage()).contains("02:30").contains("03:00");
            Screens.click("Use 03:00");

            assertThat(begins.getValue()).isEqualTo(LocalTime.of(3, 0));
            assertThat(begins.isInvalid()).isFalse();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_time_that_comes_twice_asks_which_and_the_meeting_is_called_as_chosen() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "At night");
            setDay("2026-11-01");
            setTime("Begins", "01:30");
            setTime("Ends", "04:00");
            Screens.click("Save as a draft");
            assertThat(clock("Begins").getErrorMessage()).contains("twice");

            _setValue(_get(RadioButtonGroup.class), Pass.LATER);
            Screens.click("Save as a draft");

            assertThat(Screens.words()).contains("At night", "Draft", "1 November 2026, 01:30 (UTC−8)–04:00");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_place_has_other_clocks() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            setDay("2026-03-08");
            setTime("Begins", "02:30");
            var begins = clock("Begins");
            assertThat(begins.isInvalid()).isTrue();

            _setValue(
                    (ComboBox<ZoneId>) _get(ComboBox.class, spec -> spec.withLabel("Time zone of the place")),
                    ZoneId.of("America/Lima"));

            assertThat(begins.isInvalid()).isFalse();
        });
    }

    @Test
    void the_last_day_follows_the_first_until_it_is_changed() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            var lastDay = Screens.field(DatePicker.class, "Last day");
            setDay("2031-02-24");
            assertThat(lastDay.getValue()).isEqualTo("2031-02-24");
            setDay("2031-02-25");
            assertThat(lastDay.getValue()).isEqualTo("2031-02-25");

            _setValue(lastDay, LocalDate.parse("2031-02-27"));
            setDay("2031-02-26");

            assertThat(lastDay.getValue()).isEqualTo("2031-02-27");
        });
    }

    @Test
    void a_meeting_may_end_on_another_day_and_the_page_and_the_list_show_both() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            setDay("2031-02-24");
            setTime("Begins", "15:00");
            _setValue(Screens.field(DatePicker.class, "Last day"), LocalDate.parse("2031-02-25"));
            setTime("Ends", "12:00");
            Screens.click("Save as a draft");

            var both = "Monday 24 February 2031, 15:00 – Tuesday 25 February 2031, 12:00 Los Angeles";
            assertThat(Screens.words()).contains(both);
            Screens.click("Edit");
            assertThat(Screens.field(DatePicker.class, "Last day").getValue()).isEqualTo("2031-02-25");
            Screens.go("meetings");
            assertThat(Screens.words()).contains(both);
        });
    }

    @Test
    void an_end_before_the_beginning_is_said_beside_it() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            setDay("2031-02-24");
            setTime("Begins", "10:00");
            _setValue(Screens.field(DatePicker.class, "Last day"), LocalDate.parse("2031-02-23"));
            setTime("Ends", "12:00");
            Screens.click("Save as a draft");

            assertThat(clock("Ends").getErrorMessage()).isEqualTo("The meeting must end after it begins.");
            assertThat(clock("Ends").isInvalid()).isTrue();
            assertThat(Screens.dialogOpen()).isTrue();
        });
    }

    @Test
    void what_is_no_time_stays_said_while_the_day_is_changed() {
        screens.as(circle.organiser(), () -> {
            startCalling();
            ComponentUtil.fireEvent(clock("Begins"), new CustomValueSetEvent<>(clock("Begins"), true, "25:00"));

            setDay("2031-02-24");

            assertThat(clock("Begins").isInvalid()).isTrue();
            assertThat(clock("Begins").getErrorMessage()).contains("Type it like 14:30");
        });
    }

    private static void startCalling() {
        Screens.go("meetings");
        Screens.click("Call a meeting");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Coordination meeting");
    }

    private static void setDay(String day) {
        _setValue(Screens.field(DatePicker.class, "Day"), LocalDate.parse(day));
    }

    private static void setTime(String label, String time) {
        _setValue(clock(label), LocalTime.parse(time));
    }

    @SuppressWarnings("unchecked")
    private static Choice<LocalTime> clock(String label) {
        return (Choice<LocalTime>) Screens.field(Choice.class, label);
    }
}
