package org.mesaconsular.action;

import java.util.List;
import org.mesaconsular.directory.Party;

/** Something an action asks of the viewer's party. */
public sealed interface AskedAction {

    /** The action that asks. */
    ActionRow row();

    /** The viewer's party. */
    Party party();

    /** The consent of the party, and the viewer holds its mandate. */
    record Consent(ActionRow row, Party party) implements AskedAction {}

    /**
     * The consent of the party, which only others can give.
     *
     * @param mandateHolders names of those who may; empty when nobody holds the mandate
     */
    record ConsentOfOthers(ActionRow row, Party party, List<String> mandateHolders) implements AskedAction {}

    /** A first report on the party's progress. */
    record Report(ActionRow row, Party party) implements AskedAction {}
}
