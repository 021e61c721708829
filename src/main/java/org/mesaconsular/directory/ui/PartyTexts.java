package org.mesaconsular.directory.ui;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;

/** A party at the table and those who sit there for it, as the cells of a line. */
final class PartyTexts {

    private static final int CELLS_OF_A_PERSON = 5;

    private PartyTexts() {}

    static Stream<String> of(SeatedParty seated) {
        var party = seated.party();
        var reader = Reader.locale();
        return Stream.of(
                Words.of("directory.membershipKind", seated.kind()),
                party.name(reader),
                Words.of("directory.partyKind", party.kind()),
                party.state() == null ? "" : party.state().name(reader),
                party.acronym(),
                party.city(),
                party.zone().getId(),
                party.otherNames().formerNames().stream()
                        .map(PartyTexts::formerName)
                        .collect(Collectors.joining("; ")),
                String.join("; ", party.otherNames().aliases()),
                TermWords.day(seated.term().lastDay()));
    }

    private static String formerName(FormerName name) {
        return name.until().isEmpty()
                ? name.name()
                : Words.say("directory.party.former.line", name.name(), name.until());
    }

    /** A person who sits there. */
    static Stream<String> of(SeatedPerson seated) {
        var person = seated.person();
        var seat = seated.seat();
        return Stream.concat(
                Stream.of(person.name(), person.function(), person.rank()),
                seat == null ? Stream.of("", "") : of(seat));
    }

    private static Stream<String> of(Seat seat) {
        return Stream.of(Words.of("directory.seatRole", seat.role()), mandate(seat));
    }

    /** Observers never hold a mandate, so nothing is said of it. */
    private static String mandate(Seat seat) {
        if (seat.role() == SeatRole.OBSERVER) {
            return "";
        }
        return Words.say(seat.mandate() ? "directory.seat.mandate" : "directory.seat.noMandate");
    }

    /** The cells of a party for which nobody sits there. */
    static Stream<String> nobody() {
        return Collections.nCopies(CELLS_OF_A_PERSON, "").stream();
    }
}
