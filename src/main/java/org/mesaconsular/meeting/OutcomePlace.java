package org.mesaconsular.meeting;

/**
 * Where an outcome belongs.
 *
 * @param symbol of the meeting
 * @param numeral of a decision its number or its code; empty for everything else
 */
public record OutcomePlace(MeetingId meeting, String symbol, OutcomeKind kind, String numeral) {}
