package org.mesaconsular.action;

import java.util.List;

/**
 * A version of the text with what was answered to it.
 *
 * @param consents one per party that was asked; empty when the viewer may not know
 */
public record VersionPage(TextVersion version, List<ConsentView> consents) {}
