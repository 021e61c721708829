package org.mesaconsular.shared;

/**
 * A record as a link.
 *
 * @param symbol the reference, for instance "LA/2026/7"; empty when it has none
 * @param title what it is called
 * @param path where it is, relative to the portal's root, without a leading slash
 */
public record RecordLink(String symbol, String title, String path) {}
