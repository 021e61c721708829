package org.mesaconsular.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Published after a transaction committed, or when a day turned: something in these workspaces changed. Carries no content,
 * only the hint to read again.
 *
 * @param workspaces ids of the workspaces; empty when only the directory changed
 */
public record RecordsChanged(Set<UUID> workspaces) {}
