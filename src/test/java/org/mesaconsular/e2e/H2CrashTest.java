package org.mesaconsular.e2e;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class H2CrashTest extends RepeatedKills {

    @Test
    void no_confirmed_save_is_lost_on_the_shipped_h2() throws IOException {
        killAgainAndAgain(Map.of("mesa.data-dir", folder.resolve("data")));
    }
}
