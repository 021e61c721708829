package org.mesaconsular.directory;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mesaconsular.directory.internal.Parties;
import org.mesaconsular.directory.internal.PartyEntity;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of parties. Everyone who is signed in reads it; the portal's administrators write it. */
@Service
@Transactional
public class DirectoryService {

    private final Parties parties;
    private final PeopleService people;

    public DirectoryService(Parties parties, PeopleService people) {
        this.parties = parties;
        this.people = people;
    }

    /** All parties, in no particular order: the reader's language decides that. */
    @Transactional(readOnly = true)
    public List<Party> parties() {
        return parties.findAll().stream().map(PartyEntity::view).toList();
    }

    /** The parties with these ids, in one query. */
    @Transactional(readOnly = true)
    public PartyRoll roll(Collection<PartyId> ids) {
        var keys = ids.stream().map(TypedId::value).distinct().toList();
        return new PartyRoll(parties.findAllById(keys).stream()
                .map(PartyEntity::view)
                .collect(Collectors.toMap(Party::id, Function.identity())));
    }

    /** @throws NotFound when there is no such party for this viewer */
    @Transactional(readOnly = true)
    public Party party(PartyId id) {
        return find(id).view();
    }

    /**
     * Enters a party.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the person administers the portal
     * @throws InvalidInput beside the field that cannot be saved
     */
    public Party create(PartyForm form) {
        people.requirePortalAdministrator();
        return parties.save(new PartyEntity(form.checked())).view();
    }

    /**
     * Changes what the directory says of a party.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws InvalidInput beside the field that cannot be saved; a mission never becomes an observer or the reverse, since
     *     the circles it sits in rely on it
     */
    public void edit(PartyId id, int revision, PartyForm form) {
        people.requirePortalAdministrator();
        var party = find(id);
        party.expectRevision(revision);
        var checked = form.checked();
        if (checked.kind().isMission() != party.kind().isMission()) {
            throw new InvalidInput("kind", "refusal.missionStaysMission");
        }
        party.describe(checked);
    }

    private PartyEntity find(PartyId id) {
        return parties.findById(id.value()).orElseThrow(NotFound::new);
    }
}
