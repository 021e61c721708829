package org.mesaconsular.operation.internal;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** Throws connections out of the pool whose database H2 has closed, or is about to close because it could not be written. */
class DeadConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException fault) {
        return fault.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED || fault.getCause() instanceof MVStoreException
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
