package org.mesaconsular.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.ui.AddressIds;

/**
 * What the page is narrowed to, as it stands in its address; what the address says amiss is left out.
 *
 * @param from the first day, in the reader's zone
 * @param until the last day, in the reader's zone
 * @param before the number of the entry after which this page begins
 */
record AuditAddress(
        @Nullable AccountId person,
        @Nullable String kind,
        @Nullable AuditOutcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long before) {

    static final String PATH = "audit";
    static final AuditAddress EVERYTHING = new AuditAddress(null, null, null, null, null, null);

    static AuditAddress of(QueryParameters parameters) {
        return new AuditAddress(
                read(parameters, "person", text -> AddressIds.uuid(text).map(AccountId::new)),
                read(parameters, "kind", AuditAddress::kind),
                read(parameters, "outcome", AuditAddress::outcome),
                read(parameters, "from", AuditAddress::day),
                read(parameters, "until", AuditAddress::day),
                read(parameters, "before", AuditAddress::number));
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, Optional<T>> parser) {
        return parameters.getSingleParameter(name).flatMap(parser).orElse(null);
    }

    private static Optional<String> kind(String text) {
        return text.matches("[A-Za-z]{1,60}") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<AuditOutcome> outcome(String text) {
        return Arrays.stream(AuditOutcome.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
    }

    /** Years beyond four digits are days for Java, but not for a database. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-.*") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                person,
                kind,
                outcome,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
                before);
    }

    /** The same, beginning after this entry; null for the newest. */
    AuditAddress before(@Nullable Long number) {
        return new AuditAddress(person, kind, outcome, from, until, number);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "person", person == null ? null : person.value());
        put(parameters, "kind", kind);
        put(parameters, "outcome", outcome);
        put(parameters, "from", from);
        put(parameters, "until", until);
        put(parameters, "before", before);
        return QueryParameters.simple(parameters);
    }

    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
