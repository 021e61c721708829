package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimultaneousEditsTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    DirectoryService directory;

    Circle circle;

    @BeforeAll
    void a_circle() {
        circle = losAngeles.of(List.of("EC"));
    }

    /** Both pass the comparison of revisions when they read at once; the database tells them apart only at the commit. */
    @RepeatedTest(10)
    void the_loser_of_two_saves_at_once_meets_a_conflict_and_nothing_technical() {
        var party = seen();
        var barrier = new CyclicBarrier(2);

        // what is saved as it stands is no change and nobody's conflict
        var outcomes = Stream.of("First", "Second")
                .map(name -> name + " " + party.revision())
                .map(name -> CompletableFuture.runAsync(() -> save(party, name, barrier)))
                .toList();

        assertThat(outcomes.stream().flatMap(SimultaneousEditsTest::failure))
                .singleElement()
                .isInstanceOf(EditConflict.class);
        assertThat(seen().revision()).isEqualTo(party.revision() + 1);
    }

    private Party seen() {
        return LosAngeles.as(
                circle.administrator(),
                () -> directory.party(circle.mission("EC").id()));
    }

    private void save(Party party, String name, CyclicBarrier barrier) {
        var form = new PartyForm(
                party.kind(), party.state(), Map.of(InterfaceLanguage.EN, name), "", party.city(), party.zone());
        LosAngeles.run(circle.administrator(), () -> {
            await(barrier);
            directory.edit(party.id(), party.revision(), form);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Stream<Throwable> failure(CompletableFuture<Void> save) {
        try {
            save.join();
            return Stream.empty();
        } catch (CompletionException failed) {
            return Stream.ofNullable(failed.getCause());
        }
    }
}
