package org.mesaconsular.audit.ui;

import org.mesaconsular.audit.AuditReader;
import org.mesaconsular.shared.ui.Words;

/** Says what a reader finds in the record. */
final class AuditScope {

    private AuditScope() {}

    static String words(AuditReader reader) {
        if (reader.forThePortal()) {
            return Words.say("audit.scope.portal");
        } else if (reader.organised() != null) {
            return Words.say(reader.forTheParty() ? "audit.scope.both" : "audit.scope.workspace");
        }
        return Words.say(reader.forTheParty() ? "audit.scope.party" : "audit.scope.own");
    }
}
