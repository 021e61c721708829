package org.mesaconsular.meeting;

import org.mesaconsular.shared.AgreedTime;

/**
 * A meeting that a search found.
 *
 * @param symbol empty for a draft
 */
public record MeetingHit(MeetingId id, String symbol, String title, AgreedTime begins) {}
