package org.mesaconsular.operation.internal;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the values of a column are written as text that both databases read back the same. */
enum ColumnKind {
    /** Words. */
    TEXT(String.class, Types.VARCHAR),
    /** Whole numbers. */
    WHOLE(Long.class, Types.BIGINT),
    /** Numbers with decimals, digit by digit. */
    DECIMAL(BigDecimal.class, Types.NUMERIC),
    /** Binary fractions. */
    FRACTION(Double.class, Types.DOUBLE),
    /** Yes or no. */
    TRUTH(Boolean.class, Types.BOOLEAN),
    /** Ids. */
    ID(UUID.class, Types.OTHER),
    /** Moments, as UTC. */
    MOMENT(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE),
    /** Wall times with their date. */
    WALL_TIME(LocalDateTime.class, Types.TIMESTAMP),
    /** Days. */
    DAY(LocalDate.class, Types.DATE),
    /** Times of day. */
    CLOCK_TIME(LocalTime.class, Types.TIME),
    /** Bytes, in Base64. */
    BYTES(byte[].class, Types.VARBINARY);

    private final Class<?> type;
    private final int nothing;

    ColumnKind(Class<?> type, int nothing) {
        this.type = type;
        this.nothing = nothing;
    }

    /**
     * The kind of a column.
     *
     * @param name what H2 or PostgreSQL calls its type
     */
    static ColumnKind named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "character varying", "varchar", "character large object", "text", "character", "bpchar", "char" ->
                TEXT;
            case "bigint", "integer", "smallint", "int8", "int4", "int2", "bigserial", "serial" -> WHOLE;
            case "numeric", "decimal", "decfloat" -> DECIMAL;
            case "double precision", "float8", "real", "float4" -> FRACTION;
            case "boolean", "bool" -> TRUTH;
            case "uuid" -> ID;
            case "timestamp with time zone", "timestamptz" -> MOMENT;
            case "timestamp" -> WALL_TIME;
            case "date" -> DAY;
            case "time" -> CLOCK_TIME;
            case "binary varying", "binary large object", "bytea" -> BYTES;
            default -> throw new IllegalStateException("no kind of column is called " + name);
        };
    }

    /** The value as text; null where there is none. */
    @Nullable
    String read(ResultSet row, int index) throws SQLException {
        var value = valueOf(row, index);
        return switch (value) {
            case null -> null;
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case BigDecimal number -> number.toPlainString();
            case OffsetDateTime moment ->
                moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
            default -> value.toString();
        };
    }

    /** PostgreSQL widens no number by itself. */
    private @Nullable Object valueOf(ResultSet row, int index) throws SQLException {
        var value = switch (this) {
            case WHOLE -> row.getLong(index);
            case FRACTION -> row.getDouble(index);
            default -> row.getObject(index, type);
        };
        return row.wasNull() ? null : value;
    }

    /** Sets the parameter to what {@link #read} once wrote. */
    void bind(PreparedStatement insert, int index, @Nullable String text) throws SQLException {
        if (text == null) {
            insert.setNull(index, nothing);
        } else {
            insert.setObject(index, parsed(text));
        }
    }

    private Object parsed(String text) {
        return switch (this) {
            case TEXT -> text;
            case WHOLE -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case FRACTION -> Double.valueOf(text);
            case TRUTH -> Boolean.valueOf(text);
            case ID -> UUID.fromString(text);
            case MOMENT -> OffsetDateTime.parse(text);
            case WALL_TIME -> LocalDateTime.parse(text);
            case DAY -> LocalDate.parse(text);
            case CLOCK_TIME -> LocalTime.parse(text);
            case BYTES -> Base64.getDecoder().decode(text);
        };
    }
}
