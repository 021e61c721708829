package org.mesaconsular.directory;

import java.time.ZoneId;
import org.mesaconsular.shared.WorkspaceId;

/**
 * One circle of parties working together.
 *
 * @param code stands at the front of every symbol, for instance "LA" in LA/2026/7
 * @param zone the home time zone
 */
public record Workspace(WorkspaceId id, String code, String name, ZoneId zone, int revision) {}
