package org.mesaconsular.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.directory.internal.Accounts;
import org.mesaconsular.directory.internal.Bodies;
import org.mesaconsular.directory.internal.Mandates;
import org.mesaconsular.directory.internal.Memberships;
import org.mesaconsular.directory.internal.RulesOfCircles;
import org.mesaconsular.directory.internal.Seats;
import org.mesaconsular.shared.RecordPlace;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To which workspace or party records of the directory belong. It loads none of them: to ask is not to read. */
@Service
@Transactional(readOnly = true)
public class DirectoryPlaces {

    private final Memberships memberships;
    private final Seats seats;
    private final Mandates mandates;
    private final RulesOfCircles rules;
    private final Bodies bodies;
    private final Accounts accounts;

    public DirectoryPlaces(
            Memberships memberships,
            Seats seats,
            Mandates mandates,
            RulesOfCircles rules,
            Bodies bodies,
            Accounts accounts) {
        this.memberships = memberships;
        this.seats = seats;
        this.mandates = mandates;
        this.rules = rules;
        this.bodies = bodies;
        this.accounts = accounts;
    }

    /**
     * The workspaces of these records, each as the page of its record.
     *
     * @param kind the simple name of their entity
     * @return without those that this viewer may not see; empty when the kind belongs to no workspace
     */
    public List<RecordPlace> inCircles(String kind, Set<UUID> ids) {
        return switch (kind) {
            case "WorkspaceEntity" -> RecordPlace.own(ids, WorkspaceId::new);
            case "MembershipEntity" -> memberships.places(ids);
            case "SeatEntity" -> seats.places(ids);
            case "MandateEntity" -> mandates.places(ids);
            case "RulesEntity" -> rules.places(ids);
            case "BodyEntity" -> bodies.places(ids);
            default -> List.of();
        };
    }

    /** The parties of these people, each as the page of its account; without people this viewer may not know. */
    public List<RecordPlace> ofAccounts(Set<UUID> ids) {
        return accounts.places(ids);
    }
}
