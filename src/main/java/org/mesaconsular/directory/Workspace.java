package org.mesaconsular.directory;

import java.time.ZoneId;
import org.mesaconsular.shared.WorkspaceId;

/**
 * One circle of parties working together.
 *
 * @param code stands at the front of every symbol, for instance "LA" in LA/2026/7
 * @param zone the home time zone
 * @param secondFactorRequired whether all people of its parties must sign in with a second factor
 */
public record Workspace(
        WorkspaceId id, String code, String name, ZoneId zone, boolean secondFactorRequired, int revision) {}
