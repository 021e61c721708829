package org.mesaconsular.audit.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.ui.AgreedTimeWords;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** Says in the reader's words what the record keeps in those of the code. */
final class AuditWords {

    /** Where the words for constants of a field are found; of several, the first that has the constant. */
    private static final Map<String, List<String>> CONSTANTS = Map.of(
            "audience", List.of("audience"),
            "state", List.of("action.state", "meeting.state", "visit.visitState"),
            "answer", List.of("action.answer", "meeting.answer"),
            "kind",
                    List.of(
                            "meeting.kind",
                            "meeting.outcome",
                            "directory.partyKind",
                            "directory.membershipKind",
                            "visit.countKind"),
            "status", List.of("action.progress", "visit.accessStatus", "visit.countStatus"),
            "role", List.of("directory.seatRole"),
            "type", List.of("visit.visitType", "visit.facilityType"),
            "channel", List.of("meeting.channel"),
            "basis", List.of("visit.basis"),
            "section", List.of("visit.findingSection"));

    /** The key of a refusal's sentence, and what the sentence names. */
    private static final Pattern REFUSAL = Pattern.compile("([a-z]+\\.)*refus(al|ed)\\.[\\w.]+( (…|-?\\d{1,9}))*");

    /** An agreed time: wall and zone, in older entries with the words of the code around them. */
    private static final Pattern AGREED = Pattern.compile(
            "(?:AgreedTime\\[wall=)?(\\d{4}-\\d\\d-\\d\\dT[\\d:]+)(?:\\[|, zone=)([\\w/+-]+)(?:, instant=.*)?]");

    private AuditWords() {}

    /** What a record is, for instance "Joint action". */
    static String kind(String kind) {
        return found("audit.kind." + kind, Words.say("audit.kind.other"));
    }

    /** What was done or refused; an act without words of its own is called after what it was about, if anything. */
    static String act(String act, String kind) {
        return found("audit.act." + act, kind.isEmpty() ? Words.say("audit.act.other") : kind(kind));
    }

    /** What a field is called; a field nobody worded yet is called as in the code, in separate words. */
    static String field(String field) {
        return found("audit.field." + field, field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    /** Whether a field held nothing. */
    static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty() || value.equals("[]") || value.equals("{}");
    }

    /** What a field held. */
    static String value(String field, @Nullable String value, AuditNames names) {
        if (value == null || isEmpty(value)) {
            return Words.say("audit.value.none");
        } else if (value.equals("true") || value.equals("false")) {
            return Words.say(value.equals("true") ? "audit.value.yes" : "audit.value.no");
        } else if (AuditNames.isId(value)) {
            return names.name(UUID.fromString(value), Reader.locale()).orElse(Words.say("audit.value.record"));
        } else if (REFUSAL.matcher(value).matches()) {
            return reason(value);
        }
        return value.matches("[A-Z][A-Z_]+") ? constant(field, value) : moment(value, names);
    }

    /** The sentence of a refusal; what it named and the record does not keep, as in older entries, is an ellipsis. */
    private static String reason(String value) {
        var parts = List.of(value.split(" "));
        var named = parts.stream().skip(1).map(AuditWords::named).toArray();
        return found(parts.getFirst(), value, named).replaceAll("\\{\\d[^}]*}", "…");
    }

    private static Object named(String part) {
        return part.equals("…") ? part : Integer.valueOf(part);
    }

    private static String constant(String field, String value) {
        return CONSTANTS.getOrDefault(field, List.of()).stream()
                .map(prefix -> found(prefix + "." + value, ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElseGet(() -> unworded(field, value));
    }

    /** The code of a State is its name; an acronym stays as it is; what is left are constants that nobody worded yet. */
    private static String unworded(String field, String value) {
        if (field.equals("state") && value.length() == 2) {
            return new StateCode(value).name(Reader.locale());
        }
        return CONSTANTS.containsKey(field) ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value;
    }

    private static String moment(String value, AuditNames names) {
        var agreed = AGREED.matcher(value);
        try {
            if (agreed.matches()) {
                return agreed(LocalDateTime.parse(agreed.group(1)), ZoneId.of(agreed.group(2)));
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
                return ReaderTimes.dateTime(Instant.parse(value));
            }
            return value.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? ReaderTimes.date(LocalDate.parse(value))
                    : many(value, names);
        } catch (DateTimeException noMoment) {
            return value;
        }
    }

    /** As it was agreed, on the wall of the place. */
    private static String agreed(LocalDateTime wall, ZoneId zone) {
        return AgreedTimeWords.at(AgreedTime.of("", wall, zone, AgreedTime.Pass.EARLIER));
    }

    /** Lists of ids are lists of names. */
    private static String many(String value, AuditNames names) {
        var parts = Stream.of(value.replaceAll("[\\[\\]\"]", "").split(", ?")).toList();
        if (parts.isEmpty() || !parts.stream().allMatch(AuditNames::isId)) {
            return value.replaceAll("^\\{(.*)}$", "$1").replaceAll("\\b[A-Z]{2}=", "");
        }
        return Words.list(parts.stream().map(part -> value("", part, names)).toList());
    }

    /** A text that may be missing: what has no translation is shown with an exclamation mark by the framework. */
    private static String found(String key, String otherwise, Object... filling) {
        var text = Words.say(key, filling);
        return text.startsWith("!") && text.endsWith(key) ? otherwise : text;
    }
}
