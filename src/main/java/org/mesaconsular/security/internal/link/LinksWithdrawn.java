package org.mesaconsular.security.internal.link;

import org.mesaconsular.directory.AccountDisabled;
import org.mesaconsular.directory.AddressChanged;
import org.mesaconsular.security.PasswordReplaced;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Links that must not outlive what they were made for: of an account that was disabled, whose address changed (the letter
 * may lie with a stranger) or whose password was replaced meanwhile, in whatever way. In the transaction of the change itself.
 */
@Component
class LinksWithdrawn {

    private final LinkLedger ledger;

    LinksWithdrawn(LinkLedger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(AccountDisabled change) {
        withdraw(change.account());
    }

    @EventListener
    void on(AddressChanged change) {
        withdraw(change.account());
    }

    @EventListener
    void on(PasswordReplaced change) {
        withdraw(change.account());
    }

    private void withdraw(AccountId account) {
        Viewers.run(Viewer.House.workingFor("withdraw links"), () -> ledger.withdrawAll(account));
    }
}
