package org.mesaconsular.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.mesaconsular.visit.ShownCount.Concealment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ServiceTest
class TallyServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits fixture;

    @Autowired
    TallyService tallies;

    @Test
    void of_the_162_ecuador_states_none_and_eight_are_not_reported() {
        var circle = losAngeles.nine();
        var cells = new HashMap<StateCode, Count>();
        circle.missions().keySet().forEach(state -> cells.put(new StateCode(state), Count.notReported()));
        cells.put(new StateCode("EC"), Count.exact(0));
        state(circle, Visits.press(cells, 162));

        var tally = onlyTally(circle, circle.observer().head());

        assertThat(tally.total()).isEqualTo(ShownCount.of(Count.exact(162)));
        assertThat(tally.cells()).hasSize(9);
        assertThat(count(tally, "EC")).isEqualTo(ShownCount.of(Count.exact(0)));
        assertThat(tally.cells().stream().filter(cell -> cell.count().status() == CountStatus.NOT_REPORTED))
                .hasSize(8)
                .allSatisfy(cell -> assertThat(cell.count().value()).isNull());
    }

    @Test
    void a_small_number_is_read_by_its_own_state_and_by_who_stated_it() {
        var circle = losAngeles.nine();
        state(
                circle,
                Visits.press(Map.of(new StateCode("PE"), Count.exact(3), new StateCode("MX"), Count.exact(80)), 83));

        assertThat(count(onlyTally(circle, circle.mission("PE").head()), "PE").value())
                .isEqualTo(3);
        assertThat(count(onlyTally(circle, circle.organiser()), "PE").value()).isEqualTo(3);
        var others = onlyTally(circle, circle.mission("CL").head());
        assertThat(count(others, "PE")).isEqualTo(new ShownCount(null, CountStatus.EXACT, Concealment.SMALL));
        assertThat(count(others, "MX").value()).isEqualTo(80);
        assertThat(others.total().concealment()).isEqualTo(Concealment.WITHHELD);
        assertThat(others.total().value()).isNull();
    }

    @Test
    void missions_of_the_team_count_on_a_visit_and_others_do_not() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var form = new TallyForm(
                CountKind.OBSERVED, Visits.DAY, "Count in ward A", Count.exact(42), Map.of(), Audience.WORKSPACE);

        LosAngeles.as(circle.mission("MX").colleague(), () -> tallies.stateOn(visit, form));

        assertThat(LosAngeles.as(circle.mission("PE").head(), () -> tallies.ofVisit(visit)))
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.owner()).isEqualTo(circle.mission("MX").id());
                    assertThat(tally.audience()).isEqualTo(Audience.MEMBERS);
                });
        assertThat(LosAngeles.as(circle.observer().head(), () -> tallies.ofVisit(visit)))
                .isEmpty();
        assertThatThrownBy(() -> LosAngeles.as(circle.mission("PE").head(), () -> tallies.stateOn(visit, form)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void numbers_have_a_source_and_no_day_to_come() {
        var circle = losAngeles.nine();
        var nameless =
                new TallyForm(CountKind.REPORTED_MEDIA, Visits.DAY, " ", Count.exact(1), Map.of(), Audience.MEMBERS);
        var ahead = new TallyForm(
                CountKind.REPORTED_MEDIA,
                LocalDate.of(2999, 1, 1),
                "Press",
                Count.exact(1),
                Map.of(),
                Audience.MEMBERS);

        assertThatThrownBy(() -> state(circle, nameless)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> state(circle, ahead)).hasMessage("visit.refusal.dayToCome");
    }

    @Test
    void parts_are_checked_against_the_total() {
        var circle = losAngeles.nine();
        var peru = new StateCode("PE");
        var mexico = new StateCode("MX");
        var tooMany = Visits.press(Map.of(peru, Count.exact(83), mexico, Count.exact(80)), 162);
        var estimated = Visits.press(Map.of(peru, new Count(83, CountStatus.ESTIMATE), mexico, Count.exact(80)), 162);

        assertThatThrownBy(() -> state(circle, tooMany))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("total"))
                .hasMessage("visit.refusal.partsExceedTotal");
        state(circle, estimated);
        assertThat(onlyTally(circle, circle.organiser()).cells()).hasSize(2);
    }

    @Test
    void its_owner_alone_releases_a_tally_with_its_cells() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var form = new TallyForm(
                CountKind.OBSERVED,
                Visits.DAY,
                "Count in ward A",
                Count.exact(42),
                Map.of(new StateCode("PE"), Count.exact(12)),
                Audience.OWN);
        var mexico = circle.mission("MX").colleague();
        var peru = circle.mission("PE").head();
        var tally = LosAngeles.as(mexico, () -> tallies.stateOn(visit, form));

        assertThatThrownBy(() -> LosAngeles.run(peru, () -> tallies.releaseTo(tally, 0, Audience.MEMBERS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> LosAngeles.run(mexico, () -> tallies.releaseTo(tally, 0, Audience.WORKSPACE)))
                .hasMessage("visit.refusal.widerThanVisit");
        LosAngeles.run(mexico, () -> tallies.releaseTo(tally, 0, Audience.MEMBERS));

        assertThat(LosAngeles.as(peru, () -> tallies.ofVisit(visit)))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.cells()).hasSize(1);
                    assertThat(seen.mayRelease()).isFalse();
                });
    }

    private void state(Circle circle, TallyForm form) {
        LosAngeles.as(circle.organiser(), () -> tallies.state(circle.workspace().id(), form));
    }

    private Tally onlyTally(Circle circle, Person reader) {
        var slice = LosAngeles.as(
                reader, () -> tallies.ofWorkspace(circle.workspace().id(), PageRequest.of(0, 10)));
        assertThat(slice.getContent()).hasSize(1);
        return slice.getContent().getFirst();
    }

    private static ShownCount count(Tally tally, String state) {
        return tally.cells().stream()
                .filter(cell -> cell.state().equals(new StateCode(state)))
                .map(Tally.Cell::count)
                .findFirst()
                .orElseThrow();
    }
}
