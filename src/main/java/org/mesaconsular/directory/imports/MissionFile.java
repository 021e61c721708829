package org.mesaconsular.directory.imports;

import java.util.List;

/**
 * A file that was read: the lines that name missions and those that do not, with the reason.
 *
 * @param encoding in which it was written
 * @param separator what divides its columns
 */
public record MissionFile(List<MissionLine> lines, List<RefusedLine> refused, String encoding, char separator) {}
