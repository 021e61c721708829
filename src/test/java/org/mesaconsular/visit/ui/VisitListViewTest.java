package org.mesaconsular.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mesaconsular.testing.Screens.buttons;
import static org.mesaconsular.testing.Screens.click;
import static org.mesaconsular.testing.Screens.clickInDialog;
import static org.mesaconsular.testing.Screens.dialogOpen;
import static org.mesaconsular.testing.Screens.field;
import static org.mesaconsular.testing.Screens.words;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.Facility;
import org.mesaconsular.visit.TallyService;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class VisitListViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits fixture;

    @Autowired
    Screens screens;

    @Autowired
    TallyService tallies;

    @Test
    void an_empty_page_teaches_the_next_step() {
        var circle = losAngeles.nine();

        screens.as(circle.organiser(), "visits", () -> {
            assertThat(words()).contains("No visit is planned yet.", "Plan the first one");
            assertThat(buttons()).contains("Plan a visit", "Enter figures");
        });
    }

    @Test
    void an_observer_reads_and_is_offered_no_act() {
        var circle = losAngeles.nine();

        screens.as(
                circle.observer().head(),
                "visits",
                () -> assertThat(buttons()).doesNotContain("Plan a visit", "Enter figures"));
    }

    @Test
    void rows_show_the_two_axes_and_the_team() {
        var circle = losAngeles.nine();
        fixture.denied(circle);

        screens.as(
                circle.mission("PE").head(),
                "visits",
                () -> assertThat(words())
                        .contains("Not conducted", "Access: Denied", "Ecuador and Mexico", "Adelanto, CA"));
    }

    @Test
    void a_hidden_visit_is_in_nobodys_list() {
        var circle = losAngeles.nine();
        fixture.draft(circle, Audience.NAMED);

        screens.as(
                circle.mission("PE").head(), "visits", () -> assertThat(words()).contains("No visit is planned yet."));
    }

    @Test
    void not_reported_looks_different_from_zero() {
        var circle = losAngeles.nine();
        var cells = new HashMap<StateCode, Count>();
        circle.missions().keySet().forEach(state -> cells.put(new StateCode(state), Count.notReported()));
        cells.put(new StateCode("EC"), Count.exact(0));
        LosAngeles.as(circle.organiser(), () -> tallies.state(circle.workspace().id(), Visits.press(cells, 162)));

        screens.as(circle.observer().head(), "visits", () -> {
            var missing = _find(CountText.class, spec -> spec.withClasses("count-missing"));
            var figures = _find(CountText.class, spec -> spec.withClasses("count-figure"));
            assertThat(missing)
                    .hasSize(8)
                    .allSatisfy(text -> assertThat(text.getText()).isEqualTo("Not reported"));
            assertThat(figures).extracting(CountText::getText).containsExactly("162", "0");
        });
    }

    @Test
    void planning_without_a_facility_says_so_and_keeps_the_dialog() {
        var circle = losAngeles.nine();
        var place = fixture.facility(circle);

        screens.as(circle.organiser(), "visits", () -> {
            click("Plan a visit");
            clickInDialog("Save as draft");
            assertThat(dialogOpen()).isTrue();
            @SuppressWarnings("unchecked")
            ComboBox<Facility> facility = field(ComboBox.class, "Facility");
            assertThat(facility.isInvalid()).isTrue();

            facility.setValue(place);
            clickInDialog("Save as draft");

            assertThat(_find(H1.class)).extracting(H1::getText).containsExactly(place.name());
            assertThat(words()).contains("Draft", "Access: Not requested");
        });
    }

    @Test
    void a_typed_number_is_a_statement_and_an_empty_one_is_none() {
        var circle = losAngeles.nine();

        screens.as(circle.organiser(), "visits", () -> {
            click("Enter figures");
            _setValue(field(TextField.class, "Source"), "Prensa Latina");
            var numbers = _find(IntegerField.class);
            assertThat(numbers).hasSize(10);
            _setValue(numbers.getFirst(), 162);
            clickInDialog("Save");
            Screens.go("visits");
            assertThat(_find(CountText.class, spec -> spec.withClasses("count-missing")))
                    .hasSize(9);
            assertThat(words()).contains("Prensa Latina", "162");
        });
    }
}
