package org.mesaconsular.security.internal.web;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.mesaconsular.security.internal.session.FloodedSignIn;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells log and audit of events that a browser hardly sends by itself. */
@Component
class ForgedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ForgedEvents.class);

    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Runnable end;
    private final Map<Sender, Flood> floods = new ConcurrentHashMap<>();

    @Autowired
    ForgedEvents(ApplicationEventPublisher publisher, Clock clock, FloodedSignIn flooded) {
        this(publisher, clock, flooded::end);
    }

    /** @param end ends the sign-in that goes on */
    ForgedEvents(ApplicationEventPublisher publisher, Clock clock, Runnable end) {
        this.publisher = publisher;
        this.clock = clock;
        this.end = end;
    }

    /** @param who whose session it came with; the audit is told of persons alone */
    private record Sender(Viewer who, String address) {}

    /**
     * An event was ignored. A sign-in that goes on and on is ended.
     *
     * @param what for what it was or how it came, as the end of "an event for …"
     * @param who whose session it came with
     * @param address the address on the network it came from
     */
    void tell(String what, Viewer who, String address) {
        var now = clock.instant();
        var sender = new Sender(who, address);
        var flood = floods.computeIfAbsent(sender, fresh -> new Flood(now));
        if (flood.next(now)) {
            LOG.warn("an event for {} was ignored, from {}", what, address);
            record(sender, Map.of("reason", what));
        }
        if (flood.reachesItsEnd()) {
            LOG.warn("the sign-in that goes on sending such events is ended, from {}", address);
            end.run();
        }
    }

    /** What came in such numbers that it was only counted is told in one entry. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tellCounted() {
        var now = clock.instant();
        floods.forEach((sender, flood) -> {
            var counted = flood.takeCounted();
            if (counted > 0) {
                LOG.warn("{} more events were ignored, from {}", counted, sender.address());
                record(sender, Map.of("reason", counted + " more events"));
            }
        });
        floods.values().removeIf(flood -> flood.isOver(now));
    }

    private void record(Sender sender, Map<String, String> details) {
        if (sender.who() instanceof Viewer.Person person) {
            publisher.publishEvent(NotableAct.of("Page.event", NotableAct.Outcome.REFUSED, person, details));
        }
    }
}
