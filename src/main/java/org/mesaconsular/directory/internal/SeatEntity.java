package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** A person's seat in a workspace, with or without the mandate of the mission. */
@Entity
@Table(name = "seat")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class SeatEntity extends PersistentRecord {

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "party_id")
    private PartyId party;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_role")
    private SeatRole role;

    private boolean mandate;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected SeatEntity() {}

    @SuppressWarnings("NullAway.Init")
    public SeatEntity(WorkspaceId workspace, AccountId account, PartyId party, SeatRole role, boolean mandate) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        this.account = account;
        this.party = party;
        take(role, mandate);
    }

    /** Changes the role; an observer never holds a mandate. */
    public final void take(SeatRole role, boolean mandate) {
        this.role = role;
        this.mandate = mandate && role != SeatRole.OBSERVER;
    }

    /** Whether the person runs meetings for the circle. */
    public boolean organises() {
        return role == SeatRole.ORGANISER;
    }

    /** The seat as others see it. */
    public Seat view() {
        return new Seat(workspace, account, party, role, mandate, revision());
    }
}
