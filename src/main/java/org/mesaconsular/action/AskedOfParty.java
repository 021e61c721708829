package org.mesaconsular.action;

import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.shared.First;

/**
 * What actions ask of a party; of each kind the first, those due first come first.
 *
 * @param consents answers to a text that stands now
 * @param reports first reports on the progress of what was agreed
 */
public record AskedOfParty(First<AskedAction> consents, First<AskedAction.Report> reports) {

    /** Nothing is asked of who does not speak for a member. */
    static AskedOfParty nothing() {
        return new AskedOfParty(First.none(), First.none());
    }

    /** The consents, then the reports. */
    public List<AskedAction> first() {
        return Stream.<AskedAction>concat(consents.items().stream(), reports.items().stream())
                .toList();
    }
}
