package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.UI;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.table.Seat;
import org.mesaconsular.shared.ui.table.SeatState;
import org.mesaconsular.shared.ui.table.TableSum;
import org.mesaconsular.visit.Finding;
import org.mesaconsular.visit.Tally;
import org.mesaconsular.visit.VisitPage;
import org.mesaconsular.visit.VisitRow;

/** The missions that a page names, and how a team sits at the table. */
record Team(PartyRoll roll) {

    static Team of(Collection<VisitRow> rows, DirectoryService directory) {
        return new Team(
                directory.roll(rows.stream().flatMap(row -> row.team().stream()).toList()));
    }

    static Team of(VisitPage page, DirectoryService directory) {
        var tallies = page.tallies().stream().map(Tally::owner);
        var findings = page.findings().stream().map(Finding::owner);
        return new Team(directory.roll(Stream.of(page.visit().team().stream(), tallies, findings)
                .flatMap(ids -> ids)
                .toList()));
    }

    /** What a party is called at the table. */
    String name(PartyId party) {
        return roll.of(party).shortName(reader());
    }

    /** The team around the table, the lead at the top. */
    List<Seat> seats(VisitRow visit) {
        return visit.team().stream()
                .map(roll::of)
                .map(party -> seat(party, visit))
                .toList();
    }

    /** How many missions, and who leads. */
    TableSum sum(VisitRow visit) {
        var ui = UI.getCurrentOrThrow();
        var missions = visit.team().size();
        return new TableSum(
                Integer.toString(missions),
                ui.getTranslation(missions == 1 ? "visit.team.mission" : "visit.team.missions"),
                ui.getTranslation("visit.team.led", name(visit.lead())));
    }

    /** The names in one line, the lead first. */
    String inWords(VisitRow visit) {
        var others = visit.team().stream()
                .filter(party -> !party.equals(visit.lead()))
                .map(this::name)
                .sorted(Collator.getInstance(reader()));
        return Words.list(Stream.concat(Stream.of(name(visit.lead())), others).toList());
    }

    private static Seat seat(Party party, VisitRow visit) {
        var leads = party.id().equals(visit.lead());
        var words = Words.say(leads ? "visit.team.lead" : "visit.team.inTeam");
        var state = party.state();
        var name = party.shortName(reader());
        var seat = state == null
                ? Seat.observer(name, SeatState.PRESENT, words)
                : Seat.of(name, state.value(), SeatState.PRESENT, words);
        return leads ? seat.atHead() : seat;
    }

    private static Locale reader() {
        return Reader.locale();
    }
}
