package org.mesaconsular.security.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mesaconsular.security.SignInProgress;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads whoever is not signed in yet to the page of the step that is due. */
class SignInFailure implements AuthenticationFailureHandler {

    private static final String PASSWORD = "/login";

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final String page;
    private final boolean startsAgain;

    private SignInFailure(String page, boolean startsAgain) {
        this.page = page;
        this.startsAgain = startsAgain;
    }

    /** A wrong password makes a right one before it void. */
    static SignInFailure ofPassword() {
        return new SignInFailure(PASSWORD, true);
    }

    /** After a wrong code one may try another. */
    static SignInFailure ofCode() {
        return new SignInFailure(CodeFilter.PATH, false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        switch (reason) {
            case CodeOwed owed -> {
                owed.note().keep(request);
                redirect.sendRedirect(request, response, CodeFilter.PATH);
            }
            case CodeTooLate late -> {
                SignInNote.forget(request);
                redirect.sendRedirect(request, response, PASSWORD + "?" + SignInProgress.RAN_OUT);
            }
            case SignInBusy busy -> redirect.sendRedirect(request, response, PASSWORD + "?" + SignInProgress.BUSY);
            case LinkOwed owed -> {
                SignInNote.forget(request);
                redirect.sendRedirect(request, response, PASSWORD + "?" + SignInProgress.LINK_OWED);
            }
            case NoFirstStep none -> redirect.sendRedirect(request, response, PASSWORD);
            default -> {
                if (startsAgain) {
                    SignInNote.forget(request);
                }
                redirect.sendRedirect(request, response, page + "?error");
            }
        }
    }
}
