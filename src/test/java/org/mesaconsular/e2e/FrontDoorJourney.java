package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorJourney {
    @Test
    void a_visitor_finds_the_front_door(@TempDir Path data) {
        try (var portal = RunningPortal.onH2(data).start();
                var browser = Browser.launch()) {
            var page = browser.open(Reader.english());

            var answer = page.navigate(portal.url(""));
            Browser.settle(page);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(page.title()).isNotBlank();
            Screenshots.take(page, "front-door");
            Axe.check(page);
        }
    }
}
