package org.mesaconsular.security.internal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.mesaconsular.security.internal.signin.CodeStep.Proven;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * What happens once all steps are done: the browser is remembered, the person led to the page asked for. The audit
 * hears of it from the book of sign-ins, which knows the browser as well.
 */
class SignInSuccess implements AuthenticationSuccessHandler {

    private static final String PAGE_THAT_SHOWS_CODES = "/account";

    private final SignInAccounts accounts;
    private final BrowserMemory browsers;
    private final AuthenticationSuccessHandler onward;

    SignInSuccess(SignInAccounts accounts, BrowserMemory browsers, AuthenticationSuccessHandler onward) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.onward = onward;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        SignInNote.forget(request);
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            browsers.remember(accounts.person(signedIn.viewer().account()), request, response);
        }
        if (keepFreshCodes(request, authentication)) {
            new DefaultRedirectStrategy().sendRedirect(request, response, PAGE_THAT_SHOWS_CODES);
        } else {
            onward.onAuthenticationSuccess(request, response, authentication);
        }
    }

    /** The session keeps the authentication, so the codes must not stay with it. */
    private static boolean keepFreshCodes(HttpServletRequest request, Authentication authentication) {
        if (!(authentication.getDetails() instanceof Proven proven)
                || !(authentication instanceof AbstractAuthenticationToken token)) {
            return false;
        }
        token.setDetails(null);
        if (!proven.papers().isEmpty()) {
            new FreshCodes(proven.papers()).keep(request.getSession());
        }
        return !proven.papers().isEmpty();
    }
}
