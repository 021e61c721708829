package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.sql.SQLException;
import org.mesaconsular.audit.AuditVerification;

/** Examines the whole audit and names the first bad record; changes nothing. */
record VerifyAudit(Place place) implements Task {

    @Override
    public Answer answer() throws IOException, SQLException {
        try (var connection = place.look()) {
            var verdict = new AuditVerification(place.auditKey(), place.anchors()).of(connection);
            return verdict.sound() ? Answer.done(verdict.sentence()) : Answer.bad(verdict.sentence());
        }
    }
}
