package org.mesaconsular.action;

import java.util.List;

/**
 * The newest joint actions of a list.
 *
 * @param more whether there are more than these
 */
public record ActionList(List<ActionRow> rows, boolean more) {}
