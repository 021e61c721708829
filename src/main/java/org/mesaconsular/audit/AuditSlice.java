package org.mesaconsular.audit;

import java.util.List;

/**
 * A page of the record.
 *
 * @param more whether there are older entries
 */
public record AuditSlice(List<AuditLine> lines, boolean more) {}
