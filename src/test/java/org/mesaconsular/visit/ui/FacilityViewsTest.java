package org.mesaconsular.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mesaconsular.testing.Screens.buttons;
import static org.mesaconsular.testing.Screens.click;
import static org.mesaconsular.testing.Screens.clickInDialog;
import static org.mesaconsular.testing.Screens.field;
import static org.mesaconsular.testing.Screens.words;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.FacilityFiles;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.ImportProgress;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FacilityViewsTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits fixture;

    @Autowired
    Screens screens;

    @Autowired
    FacilityImport imports;

    @Autowired
    FacilityService facilities;

    @Test
    void an_empty_register_tells_the_organiser_to_import() {
        var circle = losAngeles.nine();

        screens.as(
                circle.organiser(),
                "facilities",
                () -> assertThat(words()).contains("The register is empty.", "Import a file"));
        screens.as(
                circle.mission("PE").head(),
                "facilities",
                () -> assertThat(words()).contains("The register is empty.").doesNotContain("Import a file"));
    }

    @Test
    void what_is_looked_for_stands_in_the_address() {
        var circle = losAngeles.nine();
        importAll(circle);

        screens.as(circle.mission("PE").head(), "facilities?q=adelanto&region=CA", () -> {
            assertThat(field(TextField.class, "Name or city").getValue()).isEqualTo("adelanto");
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
            assertThat(words()).contains("2 facilities found");
        });
    }

    @Test
    void hostile_filters_find_nothing_and_break_nothing() {
        var circle = losAngeles.nine();
        importAll(circle);

        screens.as(
                circle.mission("PE").head(),
                "facilities?q=%25&region=%27%20or%201=1",
                () -> assertThat(words()).contains("No facilities found"));
    }

    @Test
    void a_new_name_leaves_the_old_one_in_the_biography() {
        var circle = losAngeles.nine();
        var place = fixture.facility(circle);

        screens.as(circle.organiser(), VisitNavigation.path(place.id()), () -> {
            click("New name");
            _setValue(field(TextField.class, "Name"), "Desert View");
            clickInDialog("Save");
            assertThat(field(TextField.class, "Source of the name").isInvalid()).isTrue();
            _setValue(field(TextField.class, "Source of the name"), "GEO Group");
            clickInDialog("Save");
            Screens.go(VisitNavigation.path(place.id()));
            assertThat(words()).contains("Desert View", place.name(), "GEO Group");
        });
    }

    @Test
    void a_facility_of_another_circle_is_not_found() {
        var circle = losAngeles.nine();
        var other = losAngeles.nine();
        var place = fixture.facility(circle);

        screens.as(
                other.organiser(),
                VisitNavigation.path(place.id()),
                () -> assertThat(words()).contains("Not found").doesNotContain(place.name()));
    }

    @Test
    void an_import_is_shown_before_it_is_done_and_reported_after() {
        var circle = losAngeles.nine();

        screens.as(circle.organiser(), "facilities/import", () -> {
            preview(FacilityFiles.statistics());
            assertThat(words())
                    .contains("203 would be created, 0 changed, 0 left as they are; no line would be skipped.");
            _setValue(field(TextField.class, "Source"), "ICE, 9 April 2026");
            click("Import now");
            await().pollInSameThread()
                    .untilAsserted(
                            () -> assertThat(words()).contains("203 created, 0 changed, 0 unchanged, 0 skipped."));

            preview(FacilityFiles.statistics());
            assertThat(words()).contains("0 would be created, 0 changed, 203 left as they are");
            assertThat(buttons()).doesNotContain("Import now");
        });
        assertThat(LosAngeles.as(
                        circle.organiser(),
                        () -> facilities.count(circle.workspace().id(), FacilityFilter.none())))
                .isEqualTo(203);
    }

    @Test
    void skipped_lines_are_told_with_number_and_reason() {
        var circle = losAngeles.nine();
        var file = "name,city,state,latitude,longitude\nOne,Adelanto,CA,,\n,Adelanto,CA,,\nTwo,Adelanto,CA,north,1\n";

        screens.as(circle.organiser(), "facilities/import", () -> {
            preview(file.getBytes(UTF_8));
            assertThat(words())
                    .contains(
                            "The name is missing.", "“north 1” is not a pair of degrees: the coordinates are left out.")
                    .contains("\n3\n", "\n4\n");
        });
    }

    @Test
    void what_a_file_leaves_empty_is_shown_and_goes_only_after_a_tick() {
        var circle = losAngeles.nine();
        var full = "name,city,state,zip,type,operator\nOne,Fresno,CA,93701,CDF,Acme\n";
        var less = "name,city,state,zip,operator,colour\nOne,Fresno,CA,93701,,red\n";
        LosAngeles.run(circle.organiser(), () -> {
            var file = imports.read(circle.workspace().id(), full.getBytes(UTF_8));
            imports.apply(circle.workspace().id(), Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT);
        });

        screens.as(circle.organiser(), "facilities/import", () -> {
            preview(less.getBytes(UTF_8));
            assertThat(words())
                    .contains("Operator: Acme → not stated, only if you tick the box below")
                    .contains("Columns that are not used: colour")
                    .contains("0 would be created, 0 changed, 1 left as they are");
            _setValue(field(TextField.class, "Source"), "ICE, 9 April 2026");
            click("Import now");
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(words()).contains("0 created, 0 changed, 1 unchanged"));

            preview(less.getBytes(UTF_8));
            _setValue(_get(Checkbox.class), true);
            click("Import now");
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(words()).contains("0 created, 1 changed, 0 unchanged"));
        });
    }

    @Test
    void a_wrong_file_is_refused_with_a_sentence() {
        var circle = losAngeles.nine();

        screens.as(circle.organiser(), "facilities/import", () -> {
            preview(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});
            assertThat(words()).contains("This is no text that can be read.");
            assertThat(buttons()).doesNotContain("Import now");
        });
    }

    @Test
    void an_import_without_a_source_is_refused_and_nothing_is_lost() {
        var circle = losAngeles.nine();

        screens.as(circle.organiser(), "facilities/import", () -> {
            preview(FacilityFiles.statistics());
            click("Import now");
            assertThat(words()).contains("203 would be created");
            assertThat(field(TextField.class, "Source").isInvalid()).isTrue();
        });
    }

    @Test
    void only_an_organiser_is_offered_the_import() {
        var circle = losAngeles.nine();

        screens.as(
                circle.mission("PE").head(),
                "facilities/import",
                () -> assertThat(words()).contains("Only an organiser of this workspace may do this."));
    }

    private static void preview(byte[] content) {
        _get(FacilityImportView.class).preview(content, _get(DatePicker.class));
    }

    private void importAll(Circle circle) {
        LosAngeles.run(circle.organiser(), () -> {
            var workspace = circle.workspace().id();
            var file = imports.read(workspace, FacilityFiles.statistics());
            imports.apply(workspace, Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT);
        });
    }
}
