package org.mesaconsular.security.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that somebody typed after a right password. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    /** Where the second step is, page and form. */
    static final String PATH = "/login/code";

    private final Clock clock;

    CodeFilter(Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var now = clock.instant();
        var note = SignInNote.in(session, now)
                .orElseThrow(() -> SignInNote.ranOut(session, now) ? new CodeTooLate() : new NoFirstStep());
        var typed = request.getParameter("code");
        return getAuthenticationManager().authenticate(new CodeAttempt(note, typed == null ? "" : typed));
    }
}
