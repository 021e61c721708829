package org.mesaconsular.shared.personal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;

/**
 * Looks in every text that people type for what must not be written about a detained person (domain page, section 4;
 * decision 21). What was found is never part of a message, an exception or a log.
 */
public final class PersonalDataGuard {

    private static final Map<PersonalData, Recogniser> RECOGNISERS = new EnumMap<>(Map.of(
            PersonalData.ALIEN_NUMBER, new AlienNumber(),
            PersonalData.PASSPORT, new Passport(),
            PersonalData.NATIONAL_ID, new NationalIdentity(),
            PersonalData.BIRTH_DATE, new BirthDate(),
            PersonalData.EMAIL, new EmailAddress(),
            PersonalData.PHONE, new Phone()));

    private static final ScopedValue<Boolean> CONFIRMED = ScopedValue.newInstance();

    private PersonalDataGuard() {}

    /** What a text, or the name of a file, seems to hold; empty when nothing was found. */
    public static Set<PersonalData> find(String text) {
        var found = EnumSet.noneOf(PersonalData.class);
        var plain = PlainSigns.of(text);
        RECOGNISERS.forEach((kind, recogniser) -> {
            if (recogniser.findsIn(plain)) {
                found.add(kind);
            }
        });
        return found;
    }

    /**
     * Refuses a text that seems to hold personal data where all members or more would read it; where few would, it must have
     * been confirmed.
     *
     * @param field the property of the form record
     * @param audience the widest that the text is meant for
     * @throws PersonalDataUnconfirmed beside {@code field} for the owner or named parties, outside of {@link #confirmed}
     * @throws InvalidInput beside {@code field} for every wider audience
     */
    public static void check(String field, String text, Audience audience) {
        find(text).stream().findFirst().ifPresent(kind -> refuse(field, kind, audience));
    }

    /**
     * A text that a whole circle reads, whoever enters it.
     *
     * @return the text
     * @throws InvalidInput beside {@code field} when it seems to hold personal data
     */
    public static String open(String field, String text) {
        check(field, text, Audience.WORKSPACE);
        return text;
    }

    /** Saves for a person who has confirmed expressly that the texts may hold personal data. */
    public static void confirmed(Runnable save) {
        ScopedValue.where(CONFIRMED, true).run(save);
    }

    private static void refuse(String field, PersonalData kind, Audience audience) {
        if (audience.widerThan(Audience.NAMED)) {
            throw new InvalidInput(field, "refusal.personalData." + kind.name());
        }
        if (!CONFIRMED.isBound()) {
            throw new PersonalDataUnconfirmed(field, kind);
        }
    }
}
