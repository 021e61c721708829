package org.mesaconsular.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.security.ChosenPasswordService;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.security.SetUpLinks;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.EmptyTables;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.MovableClock;
import org.mesaconsular.testing.Newcomers;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test finds the portal empty. */
@ServiceTest
class SetUpServiceTest {

    private static final Viewer HOUSE = new Viewer.House("test", null);

    @Autowired
    SetUpService setUp;

    @Autowired
    SetUpLinks links;

    @Autowired
    DirectoryService directory;

    @Autowired
    PeopleService people;

    @Autowired
    CircleService circles;

    @Autowired
    PasswordService passwords;

    @Autowired
    ChosenPasswordService chosen;

    @Autowired
    MovableClock clock;

    @Autowired
    EmptyTables tables;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void everything_is_entered_and_both_administrators_get_in() {
        var invitation = setUp.complete(link(), SetUpForms.good());

        var portal =
                Viewers.as(HOUSE, () -> people.byEmail("first@example.org")).orElseThrow();
        var mission =
                Viewers.as(HOUSE, () -> people.byEmail("consul@pe.example.org")).orElseThrow();
        var circle = Viewers.as(HOUSE, () -> circles.workspace("LA")).orElseThrow();
        assertThat(portal.portalAdministrator()).isTrue();
        assertThat(mission.partyAdministrator()).isTrue();
        assertThat(mission.portalAdministrator()).isFalse();
        assertThat(Viewers.as(HOUSE, () -> directory.party(portal.party())).kind())
                .isEqualTo(PartyKind.OPERATOR);
        assertThat(Viewers.as(HOUSE, () -> circles.members(circle.id())))
                .singleElement()
                .satisfies(member -> assertThat(member.party().id()).isEqualTo(mission.party()));
        assertThat(Viewers.as(HOUSE, () -> circles.seats(circle.id())))
                .singleElement()
                .satisfies(seat -> assertThat(seat.role()).isEqualTo(SeatRole.ORGANISER));
        assertThatCode(() -> LosAngeles.run(
                        portal, () -> passwords.change(SetUpForms.PASSWORD, "eight quick otters at dusk")))
                .doesNotThrowAnyException();
        assertThat(invitation).isInstanceOf(LinkDelivery.Shown.class);
        chosen.choose(Newcomers.token(invitation), SetUpForms.PASSWORD, "");
    }

    @Test
    @OnBothDatabases
    void of_two_browsers_that_use_one_link_at_once_one_wins_and_the_other_leaves_nothing() throws Exception {
        var link = link();
        Callable<Boolean> one = () -> completes(link, SetUpForms.with("one@example.org", "consul@a.example.org", "AA"));
        Callable<Boolean> two = () -> completes(link, SetUpForms.with("two@example.org", "consul@b.example.org", "BB"));

        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(one);
            var second = both.submit(two);

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(Viewers.as(HOUSE, directory::parties)).hasSize(2);
        assertThat(Viewers.as(HOUSE, circles::workspaces)).hasSize(1);
    }

    @Test
    void a_portal_with_an_administrator_cannot_be_set_up_again_with_any_link() {
        var link = link();
        setUp.complete(link, SetUpForms.good());
        var another = link();

        for (var each : List.of(link, another)) {
            assertThat(setUp.open(each)).isFalse();
            assertThatThrownBy(() ->
                            setUp.complete(each, SetUpForms.with("second@example.org", "consul@mx.example.org", "MX")))
                    .isInstanceOf(LinkUnusable.class);
        }
    }

    @Test
    void a_new_start_prints_a_new_link_and_the_older_one_is_worthless() {
        var older = link();
        var newer = link();

        assertThat(setUp.open(older)).isFalse();
        assertThat(setUp.open(newer)).isTrue();
        clock.advance(Duration.ofHours(24));
        assertThat(setUp.open(newer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "not an address, consul@pe.example.org, LA",
        "first@example.org, FIRST@example.org, LA",
        "first@example.org, nobody, LA",
        "first@example.org, consul@pe.example.org, 1"
    })
    void what_cannot_be_accepted_leaves_the_portal_empty_and_the_link_open(
            String administrator, String missionAdministrator, String code) {
        var link = link();

        assertThatThrownBy(() -> setUp.complete(link, SetUpForms.with(administrator, missionAdministrator, code)))
                .isInstanceOf(InvalidInput.class);

        assertThat(Viewers.as(HOUSE, directory::parties)).isEmpty();
        assertThat(setUp.open(link)).isTrue();
    }

    @Test
    void the_first_party_is_a_mission() {
        var observer = SetUpForms.mission(PartyKind.NGO);
        var person = SetUpForms.person("consul@pe.example.org", "María Quispe");

        assertThatThrownBy(() -> setUp.check(SetUpForms.person("first@example.org", "Ana"), observer, person))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("kind"));
    }

    private boolean completes(String link, SetUpForm form) {
        try {
            setUp.complete(link, form);
            return true;
        } catch (LinkUnusable lost) {
            return false;
        }
    }

    private String link() {
        return Newcomers.token(Viewers.as(HOUSE, links::make));
    }
}
