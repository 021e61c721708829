package org.mesaconsular.meeting;

/**
 * What a meeting is called.
 *
 * @param symbol empty for a draft
 */
public record MeetingLabel(String symbol, String title) {}
