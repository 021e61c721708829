package org.mesaconsular.action;

/**
 * A joint action in a list.
 *
 * @param symbol for instance "LA/2026/A3"
 * @param version the version of the text that stands now
 * @param overdue whether it was due before today in the workspace's zone and is not completed
 */
public record ActionRow(
        ActionId id,
        String symbol,
        String title,
        ActionState state,
        int version,
        Due due,
        boolean overdue,
        ActionTable table) {}
