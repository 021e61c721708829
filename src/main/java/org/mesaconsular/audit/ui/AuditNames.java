package org.mesaconsular.audit.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.audit.AuditLine;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.PartyId;

/** The parties and people that a page of the record names, looked up at once. */
record AuditNames(Map<UUID, Party> parties, Map<UUID, Person> people) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static AuditNames of(List<AuditLine> lines, Collection<Person> people, DirectoryService directory) {
        var ids = lines.stream().flatMap(AuditNames::idsIn).distinct().toList();
        return new AuditNames(
                directory.roll(ids.stream().map(PartyId::new).toList()).all().stream()
                        .collect(Collectors.toMap(party -> party.id().value(), Function.identity())),
                people.stream()
                        .collect(Collectors.toMap(
                                person -> person.id().value(), Function.identity(), (one, same) -> one)));
    }

    private static Stream<UUID> idsIn(AuditLine line) {
        var values = Stream.of(line.before(), line.after())
                .flatMap(fields -> fields.values().stream())
                .flatMap(Stream::ofNullable)
                .flatMap(value -> ID.matcher(value).results().map(MatchResult::group))
                .map(UUID::fromString);
        return Stream.concat(Stream.ofNullable(line.party()).map(PartyId::value), values);
    }

    /** The name behind an id; empty when it is neither a party's nor a known person's. */
    Optional<String> name(UUID id, Locale reader) {
        var person = people.get(id);
        var party = parties.get(id);
        return person != null
                ? Optional.of(person.name())
                : Optional.ofNullable(party).map(found -> found.shortName(reader));
    }

    /** Whether the text is an id and nothing else. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
