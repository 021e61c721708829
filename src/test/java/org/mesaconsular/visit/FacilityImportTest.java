package org.mesaconsular.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.testing.FacilityFiles;
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
        var first =
                as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), ImportProgress.SILENT));
        var before = register(circle);

        var again =
                as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), ImportProgress.SILENT));

        assertThat(first).isEqualTo(new ImportReport(203, 0, 0, List.of()));
        assertThat(again).isEqualTo(new ImportReport(0, 0, 203, List.of()));
        assertThat(register(circle)).isEqualTo(before).hasSize(203);
    }

    @Test
    void progress_is_told_in_steps_and_ends_with_everything() {
        var circle = losAngeles.nine();
        var told = new ArrayList<Integer>();

        as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), (done, all) -> told.add(done)));

        assertThat(told).hasSizeGreaterThan(5).isSorted().last().isEqualTo(203);
    }

    /** Ten transactions of an import would else make every open page read ten times. */
    @Test
    void open_pages_are_told_once_and_only_those_of_the_circle(ApplicationEvents events) {
        var circle = losAngeles.nine();
        events.clear();

        as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), ImportProgress.SILENT));

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
    void an_import_that_broke_off_is_finished_by_importing_again() {
        var circle = losAngeles.nine();
        ImportProgress breaking = (done, all) -> {
            if (done > 50) {
                throw new IllegalStateException("the browser is gone");
            }
        };
        assertThatThrownBy(
                        () -> as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), breaking)))
                .isInstanceOf(IllegalStateException.class);
        var safe = register(circle).size();

        var report =
                as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), ImportProgress.SILENT));

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
                        peru, () -> imports.apply(id(circle), Visits.SOURCE, file, ImportProgress.SILENT)))
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
                                id(circle), new ImportSource(" ", Visits.DAY), file, ImportProgress.SILENT)))
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
        as(circle, () -> imports.apply(id(circle), Visits.SOURCE, statistics(circle), ImportProgress.SILENT));

        assertThat(found(circle, "adelanto", "")).isEqualTo(2);
        assertThat(found(circle, "", "CA")).isEqualTo(6);
        assertThat(found(circle, "%", "")).isZero();
        assertThat(found(circle, "' or 1=1", "")).isZero();
    }

    private long found(Circle circle, String words, String region) {
        return as(circle, () -> facilities.count(id(circle), new FacilityFilter(words, region)));
    }

    private ImportReport enter(Circle circle, String text) {
        return as(circle, () -> {
            var file = imports.read(id(circle), text.getBytes(UTF_8));
            return imports.apply(id(circle), Visits.SOURCE, file, ImportProgress.SILENT);
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
