package org.mesaconsular.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.test.context.TestComponent;

/**
 * Replaces every connection of the pool once the tables are made, as the pool does by itself in the portal's first half hour:
 * what depends on the connection that made it fails in every test that touches it, see
 * {@code docs/decisions/0018-checks-without-lists.md}.
 */
@TestComponent
public class ReplacedConnections implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE_OPERATION_FINISH;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** Those in use, the migration's own, are replaced when they are given back. */
    @Override
    public void handle(Event event, Context context) {
        if (context.getConfiguration().getDataSource() instanceof HikariDataSource pool) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public String getCallbackName() {
        return "replaced connections";
    }
}
