package org.mesaconsular.visit.internal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.visit.PersonalData;

/**
 * Looks for what must not be written about a detained person. Finds the obvious only; what it found is never part of a
 * message, an exception or a log.
 */
public final class PersonalDataCheck {

    private static final Map<PersonalData, Pattern> PATTERNS = new EnumMap<>(Map.of(
            PersonalData.ALIEN_NUMBER, pattern("\\bA\\s?[#\\-–.]?\\s?\\d{3}[\\s\\-–.]?\\d{3}[\\s\\-–.]?\\d{2,3}\\b"),
            PersonalData.BIRTH_DATE,
                    pattern(
                            "(\\bborn\\b|\\bdob\\b|date of birth|nacid[oa]|nacimiento|nascid[oa]|nascimento|naissance|\\bnée?\\b)"
                                    + "[^\\n.;]{0,30}?(\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
                                    + "|\\d{1,2}(er)?\\s+(de\\s+)?\\p{L}{3,10}\\.?,?\\s+(de\\s+)?\\d{4}|\\p{L}{3,9}\\s+\\d{1,2},\\s*\\d{4})"),
            PersonalData.PASSPORT,
                    pattern(
                            "(passport|pasaporte|passaporte|passeport)\\W{1,3}(n\\.?[o°º]?\\.?\\W{0,2}|num\\p{L}*\\W{1,2}|núm\\p{L}*\\W{1,2})?"
                                    + "(?=[A-Z0-9]*\\d{4})[A-Z0-9]{6,10}\\b")));

    private PersonalDataCheck() {}

    /** What a text seems to hold; empty when nothing was found. */
    public static Set<PersonalData> find(String text) {
        var found = EnumSet.noneOf(PersonalData.class);
        PATTERNS.forEach((kind, pattern) -> {
            if (pattern.matcher(text).find()) {
                found.add(kind);
            }
        });
        return found;
    }

    /** Whether a text that seems to hold personal data is refused for this audience rather than warned about. */
    public static boolean refusedFor(Audience audience) {
        return audience == Audience.WORKSPACE || audience == Audience.PUBLIC;
    }

    /** @throws InvalidInput beside {@code field} when observers or the public would read personal data */
    public static void check(String field, String text, Audience audience) {
        if (!refusedFor(audience)) {
            return;
        }
        find(text).stream().findFirst().ifPresent(kind -> {
            throw new InvalidInput(field, "visit.refusal.personalData." + kind.name());
        });
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, CASE_INSENSITIVE | UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
