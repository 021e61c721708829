package org.mesaconsular.action;

import java.util.Set;
import org.mesaconsular.shared.PartyId;

/**
 * What the answers to one version of a text add up to.
 *
 * @param agreed how many agreed, with or without reservation
 * @param asked how many were asked
 * @param pending who has not answered
 * @param awaiting who awaits word from the capital
 * @param objecting who objects
 */
public record Consensus(int agreed, int asked, Set<PartyId> pending, Set<PartyId> awaiting, Set<PartyId> objecting) {

    /** Whether every party that was asked agreed. Nobody asked is nobody agreed. */
    public boolean reached() {
        return asked > 0 && agreed == asked;
    }
}
