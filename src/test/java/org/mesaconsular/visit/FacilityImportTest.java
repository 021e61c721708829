package org.mesaconsular.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.testing.FacilityFiles;
import org.mesaconsular.testing.ImportFiles;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServiceTest
@RecordApplicationEvents
class FacilityImportTest {

    private static final PageRequest ALL = PageRequest.of(0, 1_000);

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    FacilityImport imports;

    @Autowired
    FacilityService facilities;

    @Test
    void the_preview_says_what_would_be_created_and_writes_nothing() {
        var circle = losAngeles.nine();

        var preview = as(circle, () -> imports.preview(id(circle), statistics(circle)));

        assertThat(preview.count(LineOutcome.CREATED)).isEqualTo(203);
        assertThat(preview.skipped()).isEmpty();
        assertThat(as(circle, () -> facilities.count(id(circle), FacilityFilter.none())))
                .isZero();
    }

    @Test
    void importing_again_changes_nothing() {
        var circle = losAngeles.nine();
        var first = as(
                circle,
                () -> imports.apply(
                        id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, ImportProgress.SILENT));
        var before = register(circle);

        var again = as(
                circle,
                () -> imports.apply(
                        id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, ImportProgress.SILENT));

        assertThat(first).isEqualTo(new ImportReport(203, 0, 0, List.of()));
        assertThat(again).isEqualTo(new ImportReport(0, 0, 203, List.of()));
        assertThat(register(circle)).isEqualTo(before).hasSize(203);
    }

    @Test
    void progress_is_told_in_steps_and_ends_with_everything() {
        var circle = losAngeles.nine();
        var told = new ArrayList<Integer>();

        as(
                circle,
                () -> imports.apply(
                        id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, (done, all) -> told.add(done)));

        assertThat(told).hasSizeGreaterThan(5).isSorted().last().isEqualTo(203);
    }

    /** Ten transactions of an import would else make every open page read ten times. */
    @Test
    void open_pages_are_told_once_and_only_those_of_the_circle(ApplicationEvents events) {
        var circle = losAngeles.nine();
        events.clear();

        as(
                circle,
                () -> imports.apply(
                        id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, ImportProgress.SILENT));

        assertThat(events.stream(RecordsChanged.class)).containsExactly(RecordsChanged.in(id(circle)));
    }

    @Test
    void another_edition_changes_the_facts_and_keeps_the_name_people_gave() {
        var circle = losAngeles.nine();
        enter(circle, "name,city,state,type\nMesa Verde,Bakersfield,CA,CDF\n");
        var before = register(circle).getFirst();
        as(circle, () -> {
            facilities.rename(before.id(), before.revision(), "Golden Valley", "GEO Group", Visits.DAY);
            return before;
        });

        var report = enter(circle, "name,city,state,type\nMesa Verde,Bakersfield,CA,FAMILY\n");

        assertThat(report.changed()).isEqualTo(1);
        var page = as(circle, () -> facilities.page(before.id()));
        assertThat(page.facility().name()).isEqualTo("Golden Valley");
        assertThat(page.facility().data().type()).isEqualTo(FacilityType.FAMILY_CENTRE);
        assertThat(page.names()).extracting(FacilityName::name).contains("Mesa Verde", "Golden Valley");
    }

    @Test
    void a_file_takes_away_nothing_that_it_does_not_speak_of() {
        var circle = losAngeles.nine();
        enter(circle, ImportFiles.small("k1_full_entry"));
        var before = register(circle);

        var report = enter(circle, ImportFiles.small("k1_fewer_columns"));

        assertThat(report).isEqualTo(new ImportReport(0, 0, 1, List.of()));
        assertThat(register(circle)).isEqualTo(before);
        assertThat(before.getFirst().data().capacity()).isEqualTo(120);
    }

    @Test
    void an_empty_cell_is_shown_field_by_field_and_clears_only_where_somebody_says_so() {
        var circle = losAngeles.nine();
        enter(circle, ImportFiles.small("k1_full_entry"));
        var text = "name,city,state,zip,operator,capacity\nZZ Probe Center,Fresno,CA,93701,GEO,\n";
        var file = as(circle, () -> imports.read(id(circle), text.getBytes(UTF_8)));

        var preview = as(circle, () -> imports.preview(id(circle), file));
        as(circle, () -> imports.apply(id(circle), Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT));
        var kept = register(circle).getFirst().data();
        as(circle, () -> imports.apply(id(circle), Visits.SOURCE, file, EmptyCells.CLEAR, ImportProgress.SILENT));
        var cleared = register(circle).getFirst().data();

        assertThat(preview.clearings()).isEqualTo(1);
        assertThat(preview.lines().getFirst().outcome()).isEqualTo(LineOutcome.CHANGED);
        assertThat(preview.lines().getFirst().changes())
                .extracting(FieldChange::field, FieldChange::clears)
                .containsExactly(tuple(FacilityField.OPERATOR, false), tuple(FacilityField.CAPACITY, true));
        assertThat(kept.operator()).isEqualTo("GEO");
        assertThat(kept.capacity()).isEqualTo(120);
        assertThat(cleared.capacity()).isNull();
        assertThat(cleared.coordinates()).isNotNull();
        assertThat(cleared.type()).isEqualTo(FacilityType.IMM_DETENTION);
    }

    @Test
    void a_file_that_only_leaves_something_empty_changes_nothing_by_itself() {
        var circle = losAngeles.nine();
        enter(circle, ImportFiles.small("k1_full_entry"));
        var text = "name,city,state,zip,type\nZZ Probe Center,Fresno,CA,93701,\n";
        var file = as(circle, () -> imports.read(id(circle), text.getBytes(UTF_8)));

        var preview = as(circle, () -> imports.preview(id(circle), file));

        assertThat(preview.changesSomething()).isFalse();
        assertThat(preview.clearings()).isEqualTo(1);
    }

    @Test
    void a_cell_that_cannot_be_read_takes_nothing_away() {
        var circle = losAngeles.nine();
        enter(circle, ImportFiles.small("k1_full_entry"));
        var text = "name,city,state,zip,capacity,country\nZZ Probe Center,Fresno,CA,93701,AS NEEDED,USA\n";
        var file = as(circle, () -> imports.read(id(circle), text.getBytes(UTF_8)));

        as(circle, () -> imports.apply(id(circle), Visits.SOURCE, file, EmptyCells.CLEAR, ImportProgress.SILENT));

        assertThat(register(circle).getFirst().data().capacity()).isEqualTo(120);
        assertThat(register(circle).getFirst().data().state()).isEqualTo(new StateCode("US"));
    }

    @Test
    void another_edition_of_the_register_finds_its_facilities_again() {
        var circle = losAngeles.nine();
        enter(circle, ImportFiles.workbook("FY26_detentionStats02022026"));
        var facilities = register(circle).size();

        var again = enter(circle, ImportFiles.workbook("FY26_detentionStats02022026"));

        assertThat(again).isEqualTo(new ImportReport(0, 0, facilities, List.of()));
    }

    @Test
    void an_import_that_broke_off_is_finished_by_importing_again() {
        var circle = losAngeles.nine();
        ImportProgress breaking = (done, all) -> {
            if (done > 50) {
                throw new IllegalStateException("the browser is gone");
            }
        };
        assertThatThrownBy(() -> as(
                        circle,
                        () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, breaking)))
                .isInstanceOf(IllegalStateException.class);
        var safe = register(circle).size();

        var report = as(
                circle,
                () -> imports.apply(
                        id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, ImportProgress.SILENT));

        assertThat(safe).isBetween(1, 202);
        assertThat(report.created()).isEqualTo(203 - safe);
        assertThat(report.unchanged()).isEqualTo(safe);
    }

    @Test
    void only_the_organiser_imports() {
        var circle = losAngeles.nine();
        var file = statistics(circle);
        var peru = circle.mission("PE").head();

        assertThatThrownBy(() -> LosAngeles.as(peru, () -> imports.read(id(circle), FacilityFiles.statistics())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.as(
                        peru,
                        () -> imports.apply(id(circle), Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT)))
                .isInstanceOf(NotAllowed.class);
        assertThat(register(circle)).isEmpty();
    }

    @Test
    void a_source_must_be_named() {
        var circle = losAngeles.nine();
        var file = statistics(circle);

        assertThatThrownBy(() -> as(
                        circle,
                        () -> imports.apply(
                                id(circle),
                                new ImportSource(" ", Visits.DAY),
                                file,
                                EmptyCells.KEEP,
                                ImportProgress.SILENT)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_register_of_another_circle_is_not_there() {
        var circle = losAngeles.nine();
        var other = losAngeles.peru().head();
        enter(circle, "name,city,state,type\nMesa Verde,Bakersfield,CA,CDF\n");
        var place = register(circle).getFirst();

        assertThat(LosAngeles.as(other, () -> facilities.count(id(circle), FacilityFilter.none())))
                .isZero();
        assertThatThrownBy(() -> LosAngeles.as(other, () -> facilities.page(place.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_register_is_searched_by_name_and_city_and_region() {
        var circle = losAngeles.nine();
        as(
                circle,
                () -> imports.apply(
                        id(circle), Visits.SOURCE, statistics(circle), EmptyCells.KEEP, ImportProgress.SILENT));

        assertThat(found(circle, "adelanto", "")).isEqualTo(2);
        assertThat(found(circle, "", "CA")).isEqualTo(6);
        assertThat(found(circle, "%", "")).isZero();
        assertThat(found(circle, "' or 1=1", "")).isZero();
    }

    private long found(Circle circle, String words, String region) {
        return as(circle, () -> facilities.count(id(circle), new FacilityFilter(words, region)));
    }

    private ImportReport enter(Circle circle, String text) {
        return enter(circle, text.getBytes(UTF_8));
    }

    private ImportReport enter(Circle circle, byte[] content) {
        return as(circle, () -> {
            var file = imports.read(id(circle), content);
            return imports.apply(id(circle), Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT);
        });
    }

    private List<Facility> register(Circle circle) {
        return as(
                circle,
                () -> facilities.list(id(circle), FacilityFilter.none(), ALL).getContent());
    }

    private FacilityFile statistics(Circle circle) {
        return as(circle, () -> imports.read(id(circle), FacilityFiles.statistics()));
    }

    private static <T> T as(Circle circle, Supplier<T> work) {
        return LosAngeles.as(circle.organiser(), work);
    }

    private static WorkspaceId id(Circle circle) {
        return circle.workspace().id();
    }
}
