package org.mesaconsular.e2e;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.EmbeddedDatabase;
import org.mesaconsular.testing.LongRun;

@LongRun
class PostgreSqlCrashTest extends RepeatedKills {

    @Test
    void no_confirmed_save_is_lost_on_postgresql() throws IOException {
        killAgainAndAgain(EmbeddedDatabase.freshDatabase());
    }
}
