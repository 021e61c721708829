package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@OnBothDatabases
class SymbolServiceTest {

    private static final int AT_ONCE = 6;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    SymbolService symbols;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void symbols_drawn_at_once_are_each_given_out_once_and_without_gaps() throws Exception {
        var circle = losAngeles.of(List.of("EC")).workspace();
        Callable<String> draw = () ->
                Viewers.as(new Viewer.House("test", null), () -> transactions.execute(status -> drawn(circle.id())));

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var drawn = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(number -> draw).toList());

            assertThat(drawn)
                    .extracting(Future::get)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE)
                            .mapToObj(number -> circle.code() + "/2031/T" + number)
                            .toList());
        }
    }

    /** Whoever has drawn takes a while with the rest of the transaction, so that the others really come at the same time. */
    private String drawn(WorkspaceId circle) {
        var symbol = symbols.next(circle, "T", 2031, Audience.WORKSPACE);
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return symbol;
    }
}
