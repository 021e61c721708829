package org.mesaconsular.security.internal.web;

import java.util.Map;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells log and audit of events that a browser hardly sends by itself. */
@Component
class ForgedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ForgedEvents.class);

    private final ApplicationEventPublisher publisher;

    ForgedEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * An event was ignored.
     *
     * @param what for what it was or how it came, as the end of "an event for …"
     * @param sender whose session it came with; the audit is told of persons alone
     * @param address the address on the network it came from
     */
    void tell(String what, Viewer sender, String address) {
        LOG.warn("an event for {} was ignored, from {}", what, address);
        if (sender instanceof Viewer.Person person) {
            publisher.publishEvent(
                    NotableAct.of("Page.event", NotableAct.Outcome.REFUSED, person, Map.of("reason", what)));
        }
    }
}
