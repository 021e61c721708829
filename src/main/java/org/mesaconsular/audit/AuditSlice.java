package org.mesaconsular.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A page of the record.
 *
 * @param more whether there are older entries
 */
public record AuditSlice(List<AuditLine> lines, boolean more) {

    /** The records these entries are about. */
    public Map<String, Set<UUID>> recordsByKind() {
        var records = new TreeMap<String, Set<UUID>>();
        for (var line : lines) {
            if (line.record() != null) {
                records.computeIfAbsent(line.kind(), none -> new HashSet<>()).add(line.record());
            }
        }
        return records;
    }
}
