package org.mesaconsular.operation.internal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the database is set so that it may lose what it has confirmed. */
@Component("durability")
class DurabilityHealth implements HealthIndicator {

    private final DatabaseSettings settings;

    DurabilityHealth(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        var losing = settings.losingCommits();
        return losing.isEmpty()
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "the database would lose confirmed changes: " + String.join(", ", losing))
                        .build();
    }
}
