package org.mesaconsular.security.internal.session;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a sign-in lasts, and the name under which this node keeps its own. */
@Component
class SessionLimits {

    /** How exact the time is at which somebody was last seen. */
    static final Duration NOTED_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final Duration idle;
    private final Duration absolute;
    private final String node;

    SessionLimits(
            @Value("${mesa.session.idle}") Duration idle,
            @Value("${mesa.session.absolute}") Duration absolute,
            @Value("${mesa.node}") String node) {
        this.idle = idle;
        this.absolute = absolute;
        this.node = node;
    }

    /** How long nothing may be asked for. */
    Duration idle() {
        return idle;
    }

    /** How long a sign-in lasts at most, however busy. */
    Duration absolute() {
        return absolute;
    }

    /** The name of this node, the same after each start. */
    String node() {
        return node;
    }
}
