package org.mesaconsular.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.AccountId;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;

class CodeFilterTest {

    private static final Instant PASSWORD_AT = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"299, /login/code?error", "300, /login?late", "3600, /login?late"})
    void a_code_is_looked_at_for_five_minutes_and_then_leads_to_the_sign_in_page_that_says_why(
            long seconds, String page) throws Exception {
        var session = new MockHttpSession();
        keepNote(session);

        var answer = type(session, PASSWORD_AT.plusSeconds(seconds));

        assertThat(answer.getRedirectedUrl()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"0", "3600"})
    void a_code_without_a_password_before_it_leads_to_the_plain_sign_in_page(long seconds) throws Exception {
        var answer = type(new MockHttpSession(), PASSWORD_AT.plusSeconds(seconds));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void why_is_said_once() throws Exception {
        var session = new MockHttpSession();
        keepNote(session);
        type(session, PASSWORD_AT.plusSeconds(300));

        var again = type(session, PASSWORD_AT.plusSeconds(300));

        assertThat(again.getRedirectedUrl()).isEqualTo("/login");
    }

    private static void keepNote(MockHttpSession session) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var account = new AccountId(UUID.randomUUID());
        new SignInNote(account, "rosa@pe.example.org", 0, PASSWORD_AT.plus(SignInNote.LIFE), null).keep(request);
    }

    /** The code itself is always refused here: what counts is whether it is looked at. */
    private static MockHttpServletResponse type(MockHttpSession session, Instant now) throws Exception {
        var filter = new CodeFilter(Clock.fixed(now, ZoneOffset.UTC));
        filter.setAuthenticationManager(attempt -> {
            throw new BadCredentialsException("refused");
        });
        filter.setAuthenticationFailureHandler(SignInFailure.ofCode());
        var request = new MockHttpServletRequest("POST", CodeFilter.PATH);
        request.setSession(session);
        request.setParameter("code", "123456");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
