package org.mesaconsular.security.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.security.SecondFactorService;
import org.mesaconsular.security.SignInProgress;
import org.mesaconsular.security.SignInService;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.ShowsAccess;

/** One's own sign-in: second factor, recovery codes, password, and where one is signed in. */
@Route("account")
@RouteAlias("password")
@RouteAlias("account/sessions")
@PermitAll
class AccountView extends Page implements ShowsAccess {

    private final transient PasswordService passwords;
    private final transient SecondFactorService factors;
    private final transient SignInProgress progress;
    private final transient SignInService signIns;
    private final transient AuthenticationContext authentication;

    /** Made once: the page is read again while somebody types. */
    private final PasswordSection password;

    AccountView(
            PasswordService passwords,
            SecondFactorService factors,
            SignInProgress progress,
            SignInService signIns,
            AuthenticationContext authentication) {
        this.passwords = passwords;
        this.factors = factors;
        this.progress = progress;
        this.signIns = signIns;
        this.authentication = authentication;
        this.password = new PasswordSection(getTranslation("account.password"), passwords);
        addClassName("account-page");
    }

    @Override
    protected void refresh() {
        var state = factors.mine();
        present(
                PageHeader.of(getTranslation("account.title")),
                new SecondFactorSection(getTranslation("account.factor"), factors, state, this::refresh));
        if (state.since() != null) {
            add(new RecoveryCodesSection(getTranslation("account.codes"), factors, state.codesLeft(), this::refresh));
        }
        add(password.atLeast(passwords.shortest()), new WhereSignedIn(signIns, authentication, this::refresh));
        showFreshCodes();
    }

    /** Those made when the second factor was set up during the sign-in. */
    private void showFreshCodes() {
        // there is no request when the page is read again because somebody changed something
        Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request ->
                        progress.takeFreshCodes(request.getHttpServletRequest().getSession()))
                .filter(codes -> !codes.isEmpty())
                .ifPresent(codes -> new RecoveryCodesDialog(codes).open());
    }
}
