package org.mesaconsular.operation.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters rows into a table, many at a time. */
final class RowWriter implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final PreparedStatement insert;
    private final List<ColumnKind> kinds;
    private int waiting;

    RowWriter(PreparedStatement insert, List<ColumnKind> kinds) {
        this.insert = insert;
        this.kinds = kinds;
    }

    void write(List<@Nullable String> row) throws SQLException {
        for (int index = 0; index < kinds.size(); index++) {
            kinds.get(index).bind(insert, index + 1, row.get(index));
        }
        insert.addBatch();
        if (++waiting == ROWS_AT_ONCE) {
            flush();
        }
    }

    /** Enters what is still waiting. */
    void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
