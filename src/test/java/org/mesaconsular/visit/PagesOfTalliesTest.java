package org.mesaconsular.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class PagesOfTalliesTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits visits;

    @Autowired
    TallyService tallies;

    @Autowired
    @Qualifier("visitPlaces")
    RecordPages places;

    @Autowired
    JdbcTemplate database;

    @Test
    void numbers_of_a_visit_and_their_parts_stand_on_its_page_for_whoever_may_open_it() {
        var circle = losAngeles.of(List.of("EC", "MX", "PE"));
        var visit = visits.conducted(circle, Audience.MEMBERS);
        var form = Visits.press(Map.of(new StateCode("PE"), Count.exact(7)), 162);
        var tally = LosAngeles.as(circle.organiser(), () -> tallies.stateOn(visit, form));
        var part = database.queryForObject(
                "select id from tally_cell where tally_id = ?",
                (row, number) -> row.getObject(1, UUID.class),
                tally.value());
        var page = "visits/" + visit.value();

        assertThat(pages(circle.organiser(), "TallyEntity", tally.value()))
                .containsExactly(Map.entry(tally.value(), page));
        assertThat(pages(circle.organiser(), "TallyCellEntity", part)).containsExactly(Map.entry(part, page));
        assertThat(pages(circle.observer().head(), "TallyEntity", tally.value()))
                .isEmpty();
        assertThat(pages(circle.observer().head(), "TallyCellEntity", part)).isEmpty();
    }

    @Test
    void numbers_that_belong_to_no_visit_stand_on_no_page_of_one() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var form = Visits.press(Map.of(new StateCode("PE"), Count.exact(7)), 162);
        var tally = LosAngeles.as(
                circle.organiser(), () -> tallies.state(circle.workspace().id(), form));

        assertThat(pages(circle.organiser(), "TallyEntity", tally.value())).isEmpty();
    }

    private Map<UUID, String> pages(Person reader, String kind, UUID id) {
        return LosAngeles.as(reader, () -> places.pages(kind, Set.of(id)));
    }
}
