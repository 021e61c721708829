package org.mesaconsular.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Nothing is read that no page sends. */
class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        // with a session, query, bytes, whether it is refused
        "false, ,           10_000,     false",
        "false, ,           70_000,     true",
        "false, v-r=uidl,   70_000,     true",
        "true,  v-r=uidl,   1_000_000,  false",
        "true,  v-r=uidl,   10_000_000, true",
        "true,  ,           3_000_000,  false",
        "true,  ,           5_000_000,  true"
    })
    void a_body_that_is_too_large_is_refused(boolean signedIn, String query, String bytes, boolean refused) {
        var request = request("POST", query);
        request.setRequestedSessionIdValid(signedIn);

        assertThat(Bounds.isTooLarge(new Claiming(request, Long.parseLong(bytes.replace("_", "")))))
                .isEqualTo(refused);
    }

    @Test
    void events_come_as_a_page_sends_them() {
        assertThat(Bounds.isNoPage(request("GET", "v-r=uidl&v-uiId=0"))).isTrue();
        assertThat(Bounds.isNoPage(request("POST", "v-r=uidl&v-uiId=0"))).isFalse();
        assertThat(Bounds.isNoPage(request("GET", "v-r=init"))).isFalse();
    }

    /** The server reads the header when it is asked for, and throws then. */
    @Test
    void a_length_that_is_no_number_is_no_length() {
        var request = new HttpServletRequestWrapper(request("POST", null)) {
            @Override
            public long getContentLengthLong() {
                return Long.parseLong("99999999999999999999");
            }
        };

        assertThat(Bounds.isUnreadable(request)).isTrue();
        assertThat(Bounds.isUnreadable(request("POST", null))).isFalse();
    }

    private static MockHttpServletRequest request(String method, @Nullable String query) {
        var request = new MockHttpServletRequest(method, "/");
        request.setQueryString(query);
        return request;
    }

    /** A request that says how large it is. */
    private static final class Claiming extends HttpServletRequestWrapper {

        private final long length;

        Claiming(MockHttpServletRequest request, long length) {
            super(request);
            this.length = length;
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }
    }
}
