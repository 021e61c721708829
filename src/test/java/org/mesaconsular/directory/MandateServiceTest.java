package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.LosAngeles.Delegation;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MandateServiceTest {

    @Autowired
    CircleService circles;

    @Autowired
    SeatService seats;

    @Autowired
    MandateService mandates;

    @Autowired
    Clock clock;

    private final Administrators administrators;
    private final Circle circle;
    private final WorkspaceId workspace;
    private final Delegation peru;
    private final Person administrator;
    private LocalDate today = LocalDate.EPOCH;

    MandateServiceTest(@Autowired LosAngeles losAngeles, @Autowired Administrators administrators) {
        circle = losAngeles.of(List.of("EC", "PE"));
        workspace = circle.workspace().id();
        peru = circle.mission("PE");
        administrator = administrators.of(peru.party());
        this.administrators = administrators;
    }

    @BeforeEach
    void readTheClock() {
        today = LocalDate.now(clock.withZone(LosAngeles.ZONE));
    }

    @Test
    void two_people_may_hold_the_mandate_at_once() {
        LosAngeles.run(
                administrator, () -> mandates.give(workspace, peru.colleague().id(), today, null));

        assertThat(binds(peru.head())).isTrue();
        assertThat(binds(peru.colleague())).isTrue();
    }

    @Test
    void a_mandate_that_is_to_come_does_not_bind_yet() {
        LosAngeles.run(
                administrator, () -> mandates.give(workspace, peru.colleague().id(), today.plusDays(1), null));

        assertThat(binds(peru.colleague())).isFalse();
        assertThat(of(peru.colleague()).phase()).isEqualTo(MandatePhase.TO_COME);
    }

    @Test
    void a_mandate_holds_on_its_last_day_and_stays_on_record_when_it_is_ended() {
        var held = of(peru.head());
        LosAngeles.run(administrator, () -> mandates.endWith(held.id(), held.revision(), today));
        assertThat(binds(peru.head())).isTrue();

        LosAngeles.run(
                administrator, () -> mandates.end(held.id(), of(peru.head()).revision()));

        assertThat(binds(peru.head())).isFalse();
        assertThat(of(peru.head()))
                .returns(MandatePhase.PAST, Mandate::phase)
                .returns(held.firstDay(), Mandate::firstDay);
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> mandates.endWith(held.id(), of(peru.head()).revision(), today.plusDays(9))))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.mandateIsOver");
    }

    @Test
    void what_was_is_not_rewritten() {
        var held = of(peru.head());

        assertRefused("refusal.dayIsOver", () -> mandates.endWith(held.id(), held.revision(), today.minusDays(1)));
        assertRefused(
                "refusal.dayIsOver",
                () -> mandates.give(workspace, peru.colleague().id(), today.minusDays(1), null));
        LosAngeles.run(administrator, () -> mandates.endWith(held.id(), held.revision(), today.plusDays(3)));
        assertRefused(
                "refusal.mandateNotProlonged",
                () -> mandates.endWith(held.id(), of(peru.head()).revision(), today.plusDays(4)));
        assertRefused(
                "refusal.mandateOverlaps",
                () -> mandates.give(workspace, peru.head().id(), today, null));
        assertRefused(
                "refusal.daysOutOfOrder",
                () -> mandates.give(workspace, peru.head().id(), today.plusDays(9), today.plusDays(8)));
        LosAngeles.run(administrator, () -> mandates.give(workspace, peru.head().id(), today.plusDays(4), null));
    }

    @Test
    void of_two_who_end_a_mandate_the_second_is_told() {
        var held = of(peru.head());
        LosAngeles.run(administrator, () -> mandates.endWith(held.id(), held.revision(), today.plusDays(3)));

        assertThatThrownBy(() -> LosAngeles.run(
                        administrator, () -> mandates.endWith(held.id(), held.revision(), today.plusDays(2))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void only_the_mission_s_own_administrator_decides_who_binds_it() {
        var held = of(peru.head());

        for (var person : List.of(circle.organiser(), circle.administrator(), peru.head())) {
            LosAngeles.run(person, () -> {
                assertThatThrownBy(
                                () -> mandates.give(workspace, peru.colleague().id(), today, null))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> mandates.end(held.id(), held.revision()))
                        .isInstanceOf(NotAllowed.class);
            });
        }
    }

    @Test
    void an_observer_and_who_has_no_seat_hold_no_mandate() {
        var ofKind = administrators.of(circle.observer().party());

        assertThatThrownBy(() -> LosAngeles.run(
                        ofKind,
                        () -> mandates.give(workspace, circle.observer().head().id(), today, null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.mandateNeedsVoice");
        assertRefused("refusal.mandateNeedsVoice", () -> mandates.give(workspace, administrator.id(), today, null));
    }

    @Test
    void the_mandate_goes_with_the_seat() {
        LosAngeles.run(administrator, () -> seats.seat(workspace, peru.head().id(), SeatRole.OBSERVER));
        LosAngeles.run(administrator, () -> seats.seat(workspace, peru.head().id(), SeatRole.DELEGATE));

        assertThat(binds(peru.head())).isFalse();
        assertThat(of(peru.head()).phase()).isEqualTo(MandatePhase.PAST);
    }

    private boolean binds(Person person) {
        return LosAngeles.as(person, () -> circles.standing(workspace)).binds();
    }

    private Mandate of(Person person) {
        return LosAngeles.as(administrator, () -> mandates.of(peru.id())).stream()
                .filter(mandate -> mandate.account().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(() -> LosAngeles.run(administrator, act))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(key);
    }
}
