package org.mesaconsular.operation.internal;

import org.mesaconsular.shared.Refusal;

/** Nothing can be saved because the disk is full; reading goes on. */
class NoRoom extends Refusal {

    NoRoom() {
        super("refusal.noRoom");
    }
}
