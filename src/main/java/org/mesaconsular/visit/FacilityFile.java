package org.mesaconsular.visit;

import java.util.List;

/** A file that was read: the lines that can be entered and those that cannot, with the reason. */
public record FacilityFile(List<FacilityLine> lines, List<SkippedLine> skipped) {}
