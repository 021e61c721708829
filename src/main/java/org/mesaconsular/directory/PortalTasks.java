package org.mesaconsular.directory;

import org.mesaconsular.shared.First;

/**
 * What waits for the portal's administrator, because nobody else can do it.
 *
 * @param withoutOrganiser circles that nobody organises
 * @param withoutAdministrator parties of circles whose people nobody manages
 */
public record PortalTasks(First<Workspace> withoutOrganiser, First<Party> withoutAdministrator) {}
