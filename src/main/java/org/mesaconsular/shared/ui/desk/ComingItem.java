package org.mesaconsular.shared.ui.desk;

import java.time.Instant;

/**
 * Something that comes.
 *
 * @param at when, as an instant; the desk shows the day in the reader's zone
 * @param detail time and place in words, both zones named where they differ
 * @param path where the record is, relative to the portal's root
 */
public record ComingItem(Instant at, String title, String detail, String path) {}
