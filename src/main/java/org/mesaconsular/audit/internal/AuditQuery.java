package org.mesaconsular.audit.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditLine;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.audit.AuditReader;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Visibility;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries of the audit under the rule of the records they are about; one query for a page. */
@Component
public class AuditQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EntityManager entities;
    private final Subjects subjects;
    private final Clock clock;

    AuditQuery(EntityManager entities, Subjects subjects, Clock clock) {
        this.entities = entities;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The kinds of records there are. */
    public List<String> kinds() {
        return subjects.kinds();
    }

    /** The newest entries for this reader. */
    public List<AuditLine> lines(AuditReader reader, AuditFilter filter, int limit) {
        var parameters = parameters(reader);
        var sql = select(reader) + conditions(reader, filter, parameters) + " order by e.number desc fetch first "
                + limit + " rows only";
        var query = scalars(entities.createNativeQuery(sql).unwrap(NativeQuery.class));
        parameters.forEach(query::setParameter);
        var lines = new ArrayList<AuditLine>();
        for (var row : query.getResultList()) {
            lines.add(line((Object[]) row));
        }
        return lines;
    }

    /** Whether this reader finds an entry of which the values are shown that are not for the whole table. */
    public boolean holdsOwnValues(AuditReader reader, AuditFilter filter) {
        var parameters = parameters(reader);
        var sql = "select e.number from audit_entry e" + conditions(reader, filter, parameters) + " and " + own(reader)
                + " fetch first 1 rows only";
        var query = entities.createNativeQuery(sql).unwrap(NativeQuery.class);
        parameters.forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }

    /** What a circle keeps of itself never was for fewer than its table; a party's records may have been (decision 17). */
    private String open(AuditReader reader) {
        return "(" + own(reader) + " or " + subjects.ofCircle() + ")";
    }

    private String own(AuditReader reader) {
        return reader.forThePortal()
                ? "(1 = 1)"
                : "(" + subjects.own() + " or (e.subject = '' and e.party_id = :party))";
    }

    /** The name of who acted only where the reader may know the person. */
    private String select(AuditReader reader) {
        return "select e.number, e.at, e.act, e.outcome, ac.name as person, e.party_id, e.subject, e.subject_id, e.before_state,"
                + " e.after_state, case when " + open(reader) + " then true else false end as open_values"
                + " from audit_entry e left join account ac on ac.id = e.account_id and "
                + Visibility.rule(Visibility.PEOPLE, "ac");
    }

    private Map<String, Object> parameters(AuditReader reader) {
        var parameters = new HashMap<String, Object>();
        parameters.put("house", false);
        parameters.put("account", reader.person().id().value());
        parameters.put("now", clock.instant());
        parameters.put("party", reader.person().party().value());
        return parameters;
    }

    private String conditions(AuditReader reader, AuditFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(scope(reader, parameters));
        conditions.add("(e.subject = '' or " + subjects.visible() + ")");
        narrow(
                conditions,
                parameters,
                "e.account_id = :person",
                filter.person() == null ? null : filter.person().value());
        narrow(conditions, parameters, "e.subject = :kind", filter.kind());
        narrow(
                conditions,
                parameters,
                "e.outcome = :outcome",
                filter.outcome() == null ? null : filter.outcome().name());
        narrow(conditions, parameters, "e.at >= :from", filter.from());
        narrow(conditions, parameters, "e.at < :until", filter.until());
        narrow(conditions, parameters, "e.number < :before", filter.before());
        return " where " + String.join(" and ", conditions);
    }

    private String scope(AuditReader reader, Map<String, Object> parameters) {
        var scopes = new ArrayList<>(List.of("e.account_id = :account"));
        if (reader.forTheParty()) {
            scopes.add("e.party_id = :party");
            scopes.add(subjects.own());
        }
        if (reader.organised() != null) {
            scopes.add("e.workspace_id = :workspace");
            scopes.add(subjects.ofOrganisedCircle());
            parameters.put("workspace", reader.organised().value());
        }
        if (reader.forThePortal()) {
            scopes.add("e.workspace_id is null");
        }
        return "(" + String.join(" or ", scopes) + ")";
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    private static NativeQuery<?> scalars(NativeQuery<?> query) {
        return query.addScalar("number", Long.class)
                .addScalar("at", Instant.class)
                .addScalar("act", String.class)
                .addScalar("outcome", String.class)
                .addScalar("person", String.class)
                .addScalar("party_id", UUID.class)
                .addScalar("subject", String.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("before_state", String.class)
                .addScalar("after_state", String.class)
                .addScalar("open_values", Boolean.class);
    }

    private static AuditLine line(Object[] row) {
        var open = (Boolean) row[10];
        return new AuditLine(
                (Long) row[0],
                (Instant) row[1],
                (String) row[2],
                AuditOutcome.valueOf((String) row[3]),
                (String) row[4],
                row[5] == null ? null : new PartyId((UUID) row[5]),
                (String) row[6],
                (UUID) row[7],
                fields((String) row[8], open),
                fields((String) row[9], open),
                open);
    }

    /** Of another party's content only which fields changed: what they held may have been released to fewer then. */
    private static Map<String, @Nullable String> fields(String json, boolean open) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        if (!json.isEmpty()) {
            JSON.readTree(json)
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), open ? text(field.getValue()) : null));
        }
        return fields;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.isValueNode() ? value.asString() : value.toString();
    }
}
