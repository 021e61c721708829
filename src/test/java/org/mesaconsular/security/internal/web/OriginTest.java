package org.mesaconsular.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.testing.ForeignText;
import org.springframework.mock.web.MockHttpServletRequest;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://mesa.example.org,      false",
        "https://MESA.example.org,      false",
        "http://mesa.example.org,       true",
        "https://mesa.example.org:443,  false",
        "https://mesa.example.org:8443, true",
        "https://other.example.org,     true",
        "https://mesa.example.org.evil, true",
        "https://mesa.example.org@evil, true",
        "null,                          true"
    })
    void what_is_sent_from_another_origin_is_foreign(String origin, boolean foreign) {
        assertThat(Origin.isForeign(sentFrom(origin), "")).isEqualTo(foreign);
    }

    /** Behind a proxy that nobody named as trusted a request does not say how it was addressed; the operator's word does. */
    @Test
    void what_is_sent_from_the_address_the_operator_named_is_the_portal_s_own() {
        var request = sentFrom("https://mesa.example.org");
        request.setScheme("http");
        request.setServerPort(8080);

        assertThat(Origin.isForeign(request, "")).isTrue();
        assertThat(Origin.isForeign(request, "https://mesa.example.org/")).isFalse();
        assertThat(Origin.isForeign(request, "https://other.example.org/")).isTrue();
    }

    /** A property: no origin but the own one is let in, whatever it looks like. */
    @Test
    void whatever_an_origin_looks_like_it_is_foreign() {
        ForeignText.several(144, 3_000).forEach(text -> {
            assertThat(Origin.isForeign(sentFrom(text), "")).as("«%s»", text).isTrue();
            assertThat(Origin.isForeign(sentFrom("https://" + text), ""))
                    .as("«%s»", text)
                    .isTrue();
        });
    }

    /** A property: what goes into a line of the log is one line of plain signs, and not long. */
    @Test
    void whatever_is_asked_for_is_one_short_line_in_the_log() {
        ForeignText.several(233, 3_000)
                .map(LogText::clean)
                .forEach(line -> assertThat(line).matches("[\\x21-\\x7E]{0,200}…?"));
    }

    private static MockHttpServletRequest sentFrom(String origin) {
        var request = new MockHttpServletRequest("POST", "/meetings");
        request.setScheme("https");
        request.setServerName("mesa.example.org");
        request.setServerPort(443);
        request.addHeader("Host", "mesa.example.org");
        request.addHeader("Origin", origin);
        return request;
    }
}
