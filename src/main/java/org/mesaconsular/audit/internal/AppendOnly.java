package org.mesaconsular.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard of the audit: entries are appended, never changed. PostgreSQL has the same as a function of its own. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the audit is append-only");
    }
}
