package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LongRun;

/** A portal that was stopped and started again remembers nobody. */
@LongRun
class RestartJourney extends OwnDemonstrationJourney {

    @Test
    void nobody_is_signed_in_after_a_restart() {
        var organiser = signedIn("consul@ec.example.org");
        assertThat(meetings(organiser)).endsWith("/meetings");

        portal.close();
        portal = portal.restart();

        assertThat(meetings(organiser)).endsWith("/login");
    }

    /** Where the address of the meetings leads to. */
    private String meetings(Person person) {
        var asPage = RequestOptions.create().setHeader("Accept", "text/html");
        return person.page().request().get(portal.url("meetings"), asPage).url();
    }
}
