package org.mesaconsular.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionConcurrencyTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits jointVisits;

    @Autowired
    CircleService circles;

    @Autowired
    SeatService seats;

    @Autowired
    ActionService actions;

    Circle circle;

    @BeforeAll
    void a_circle() {
        circle = losAngeles.nine();
    }

    @RepeatedTest(5)
    void two_colleagues_at_once_leave_exactly_one_answer() {
        var id = jointVisits.proposedIn(circle);
        var peru = circle.mission("PE");
        giveMandateTo(peru.colleague());

        var refusals = atOnce(
                () -> answer(peru.head(), id, Answer.AGREED, ""),
                () -> answer(peru.colleague(), id, Answer.OBJECTED, "Not so"));

        assertThat(refusals).singleElement().isInstanceOf(EditConflict.class);
        var own = jointVisits.seenBy(peru.head(), id).own();
        assertThat(own).isNotNull();
        assertThat(own == null ? 0 : own.revision()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void the_last_two_parties_at_once_make_it_agreed() {
        var id = jointVisits.agreedByAllBut(circle, "PE", "MX");
        var peru = circle.mission("PE").head();
        var mexico = circle.mission("MX").head();

        var refusals = atOnce(() -> answer(peru, id, Answer.AGREED, ""), () -> answer(mexico, id, Answer.AGREED, ""));

        assertThat(refusals).isEmpty();
        assertThat(jointVisits.seenBy(peru, id).row().state()).isEqualTo(ActionState.AGREED);
    }

    private void answer(Person person, ActionId id, Answer answer, String text) {
        LosAngeles.run(person, () -> actions.answer(id, 1, answer, text, 0));
    }

    private void giveMandateTo(Person person) {
        Viewers.run(
                new Viewer.House("fixture", null),
                () -> seats.seat(circle.workspace().id(), person.id(), SeatRole.DELEGATE, true));
    }

    /** Runs the acts at the same moment; what was refused comes back. */
    private static List<Refusal> atOnce(Runnable... acts) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    gate.await();
                    act.run();
                    return null;
                }));
            }
            gate.countDown();
            return running.stream().flatMap(ActionConcurrencyTest::refusal).toList();
        }
    }

    private static Stream<Refusal> refusal(Future<?> act) {
        try {
            act.get();
            return Stream.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                return Stream.of(refusal);
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
