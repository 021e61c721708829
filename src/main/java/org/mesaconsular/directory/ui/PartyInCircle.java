package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mesaconsular.directory.CircleRights;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/** A party of a workspace for whoever looks after it: its term, its seats and its mandates. */
class PartyInCircle extends Section {

    PartyInCircle(
            Workspace workspace,
            SeatedParty party,
            List<Mandate> mandates,
            CircleRights rights,
            CircleServices services,
            Clock clock,
            Runnable done) {
        super(party.party().shortName(Reader.locale()));
        addClassName("party-in-circle");
        beside(term(party), acts(workspace, party, rights, services, done));
        add(new PartySeats(workspace, party, rights, services.seats(), done));
        if (party.kind() == MembershipKind.MEMBER) {
            var own = rights.seats(party.party().id());
            var held = new PartyMandates(workspace, party, mandates, own, services.mandates(), done);
            add(own ? held.offering(LocalDate.now(clock.withZone(workspace.zone()))) : held);
        }
    }

    private static Span term(SeatedParty party) {
        var words = Words.line(Words.of("directory.membershipKind", party.kind()), TermWords.end(party.term()));
        var term = new Span(words);
        term.addClassName("soft");
        return term;
    }

    private static Div acts(
            Workspace workspace, SeatedParty party, CircleRights rights, CircleServices services, Runnable done) {
        var acts = new Div();
        acts.addClassName("acts");
        if (rights.manages()) {
            acts.add(
                    act("directory.term.limit", party, () -> new TermDialog(services, workspace, party, done).limit()),
                    act("directory.term.end", party, () -> new TermDialog(services, workspace, party, done).end()));
        }
        return acts;
    }

    private static Button act(String key, SeatedParty party, Runnable work) {
        var label = Words.say(key);
        return Words.named(
                Acts.quiet(label, work), Words.line(label, party.party().shortName(Reader.locale())));
    }
}
