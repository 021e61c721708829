package org.mesaconsular.action.internal;

import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Component;

/** Who may answer for a party, for those who may not. */
@Component
public class MandateHolders {

    private final CircleService circles;
    private final PeopleService people;

    MandateHolders(CircleService circles, PeopleService people) {
        this.circles = circles;
        this.people = people;
    }

    /** The names of the active people who hold the party's mandate in the workspace. */
    public List<String> namesOf(WorkspaceId workspace, PartyId party) {
        var holders = circles.seats(workspace).stream()
                .filter(seat -> seat.mandate() && seat.party().equals(party))
                .map(Seat::account)
                .toList();
        return people.people(holders).stream()
                .filter(person -> person.active() && person.party().equals(party))
                .map(Person::name)
                .sorted()
                .toList();
    }
}
