package org.mesaconsular.audit.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** Says in words to what the record is narrowed. */
final class AuditFilterWords {

    private AuditFilterWords() {}

    /** @param people those the reader can choose of; nobody else is named */
    static String of(AuditAddress address, List<Person> people) {
        var conditions = Words.line(
                condition("audit.filter.person", person(address, people)),
                condition("audit.filter.kind", address.kind() == null ? null : AuditWords.kind(address.kind())),
                condition("audit.filter.outcome", outcome(address)),
                condition("audit.filter.from", address.from() == null ? null : ReaderTimes.date(address.from())),
                condition("audit.filter.until", address.until() == null ? null : ReaderTimes.date(address.until())));
        return conditions.isEmpty() ? Words.say("audit.export.everything") : conditions;
    }

    private static String condition(String label, @Nullable String value) {
        return value == null ? "" : Words.say("audit.line", Words.say(label), value);
    }

    private static @Nullable String person(AuditAddress address, List<Person> people) {
        if (address.person() == null) {
            return null;
        }
        return people.stream()
                .filter(each -> each.id().equals(address.person()))
                .map(Person::name)
                .findFirst()
                .orElse(Words.say("audit.export.unknownPerson"));
    }

    private static @Nullable String outcome(AuditAddress address) {
        return address.outcome() == null ? null : Words.of("audit.outcome", address.outcome());
    }
}
