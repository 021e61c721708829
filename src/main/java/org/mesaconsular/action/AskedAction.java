package org.mesaconsular.action;

import org.mesaconsular.directory.Party;

/**
 * Something an action asks of the viewer's party.
 *
 * @param party the viewer's party
 * @param consentRevision the revision an answer starts from; meaningless for {@link Kind#PROGRESS}
 */
public record AskedAction(ActionRow row, Party party, Kind kind, int consentRevision) {

    /** What is asked. */
    public enum Kind {
        /** The consent of the party, and the viewer holds its mandate. */
        CONSENT,
        /** A first report on the party's progress. */
        PROGRESS
    }
}
