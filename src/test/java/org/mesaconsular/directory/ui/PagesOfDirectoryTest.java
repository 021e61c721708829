package org.mesaconsular.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.PagesOfRecords;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class PagesOfDirectoryTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    PagesOfRecords pages;

    @Autowired
    JdbcTemplate database;

    private Circle circle;

    @BeforeEach
    void a_circle() {
        circle = losAngeles.of(List.of("EC", "PE"));
    }

    @AfterEach
    void leave() {
        screens.close();
    }

    @ParameterizedTest
    @CsvSource({"MembershipEntity, membership", "SeatEntity, seat", "MandateEntity, mandate"})
    void what_belongs_to_a_circle_stands_where_its_reader_finds_it(String kind, String table) {
        var ids = ids(
                "select id from " + table + " where workspace_id = ?",
                circle.workspace().id().value());

        var managers = addresses(circle.organiser(), kind, ids);
        var members = addresses(circle.mission("PE").head(), kind, ids);

        assertThat(managers)
                .hasSameSizeAs(ids)
                .containsOnly(WorkspaceSeatsView.path(circle.workspace().id()));
        assertThat(members).hasSameSizeAs(ids).containsOnly("parties");
    }

    @Test
    void what_belongs_to_another_circle_stands_nowhere() {
        var other = losAngeles.of(List.of("BO", "PY"));
        var seats = ids(
                "select id from seat where workspace_id = ?",
                other.workspace().id().value());
        var workspace = Set.of(other.workspace().id().value());

        assertThat(addresses(circle.organiser(), "SeatEntity", seats)).isEmpty();
        assertThat(addresses(circle.organiser(), "WorkspaceEntity", workspace)).isEmpty();
        assertThat(addresses(
                        circle.organiser(),
                        "AccountEntity",
                        Set.of(other.organiser().id().value())))
                .isEmpty();
    }

    @Test
    void people_stand_with_whoever_administers_their_party_and_nowhere_for_others() {
        var peru = circle.mission("PE");
        var ids = Set.of(peru.head().id().value());

        assertThat(addresses(circle.administrator(), "AccountEntity", ids))
                .containsExactly(PartyPeopleView.path(peru.id()));
        assertThat(addresses(circle.mission("EC").colleague(), "AccountEntity", ids))
                .isEmpty();
    }

    @Test
    void a_party_stands_in_the_directory_where_it_is_found_by_its_name() {
        var peru = circle.mission("PE");

        var found = addresses(
                circle.mission("EC").colleague(),
                "PartyEntity",
                Set.of(peru.id().value()));

        assertThat(found).singleElement().asString().startsWith("parties?q=");
        screens.as(
                circle.mission("EC").colleague(),
                found.iterator().next(),
                () -> assertThat(Screens.words()).contains(peru.party().city()));
    }

    /** Each address that is given opens. */
    private Collection<String> addresses(Person reader, String kind, Set<UUID> ids) {
        screens.open(reader, "parties");
        var addresses = pages.of(Map.of(kind, ids)).values();
        addresses.stream().distinct().forEach(address -> {
            Screens.go(address);
            assertThat(Screens.words()).as(address).doesNotContain("Not found");
        });
        return addresses;
    }

    private Set<UUID> ids(String query, UUID workspace) {
        var ids = database.query(query, (row, number) -> row.getObject("id", UUID.class), workspace);
        assertThat(ids).isNotEmpty();
        return Set.copyOf(ids);
    }
}
