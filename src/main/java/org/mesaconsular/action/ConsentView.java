package org.mesaconsular.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;

/**
 * What one party answered to one version of the text.
 *
 * @param statement the reservation, the grounds of an objection or what the capital is asked; may be empty
 * @param answeredBy the name of the person who answered, as it was then; empty while pending
 * @param answeredAt null while pending
 * @param revision the revision that a changed answer starts from
 */
public record ConsentView(
        Party party,
        Answer answer,
        String statement,
        String answeredBy,
        @Nullable Instant answeredAt,
        int revision) {}
