package org.mesaconsular.security.internal.browser;

import org.mesaconsular.directory.AccountDisabled;
import org.mesaconsular.security.PasswordReplaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever gets a new password, or may no longer sign in, starts again with browsers that nobody knows. */
@Component
class BrowsersForgotten {

    private final BrowserMemory browsers;

    BrowsersForgotten(BrowserMemory browsers) {
        this.browsers = browsers;
    }

    @EventListener
    void on(AccountDisabled disabled) {
        browsers.forget(disabled.account());
    }

    @EventListener
    void on(PasswordReplaced replaced) {
        if (!replaced.byOwner()) {
            browsers.forget(replaced.account());
        }
    }
}
