package org.mesaconsular.operation.internal;

import java.sql.SQLException;
import java.util.List;

/**
 * What the log says of an exception. Databases, parsers and converters quote the values they refuse, and values are content
 * of records: of such exceptions only the kind is said.
 */
final class SparingWords {

    private static final List<String> QUOTING = List.of(
            "java.sql.",
            "java.time.",
            "java.lang.IllegalArgumentException",
            "java.lang.NumberFormatException",
            "org.h2.",
            "org.postgresql.",
            "org.hibernate.",
            "jakarta.persistence.",
            "org.springframework.dao.",
            "org.springframework.jdbc.",
            "org.springframework.orm.",
            "org.springframework.core.convert.",
            "tools.jackson.");

    private SparingWords() {}

    /** One line: the kind of exception, and its message unless that could quote a record. */
    static String of(Throwable fault) {
        var kind = fault.getClass().getName();
        if (fault instanceof SQLException refused) {
            return kind + " (SQLState " + refused.getSQLState() + ", code " + refused.getErrorCode() + ")";
        }
        return QUOTING.stream().anyMatch(kind::startsWith) ? kind : fault.toString();
    }
}
