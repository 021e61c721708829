package org.mesaconsular.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.mesaconsular.shared.NotableAct;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** What the audit was told. */
@TestComponent
public class ToldActs {

    private final Queue<NotableAct> told = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(NotableAct act) {
        told.add(act);
    }

    /** Since {@link #clear()}, in the order it was told. */
    public List<NotableAct> all() {
        return List.copyOf(told);
    }

    public void clear() {
        told.clear();
    }

    /** Why something was refused. */
    public List<String> reasons() {
        return told.stream()
                .flatMap(act -> Stream.ofNullable(act.details().get("reason")))
                .toList();
    }
}
