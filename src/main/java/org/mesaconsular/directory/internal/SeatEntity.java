package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** A person's seat in a workspace. */
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

    /** Null while the person sits there. */
    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected SeatEntity() {}

    @SuppressWarnings("NullAway.Init")
    public SeatEntity(WorkspaceId workspace, AccountId account, PartyId party, SeatRole role) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        this.account = account;
        this.party = party;
        take(role);
    }

    /** Sits there in this role from now on. */
    public final void take(SeatRole role) {
        this.role = role;
        this.takenBackAt = null;
    }

    /**
     * Takes the seat back; the person can be seated again.
     *
     * @throws NotAllowed when the person does not sit there any more
     */
    public void takeBack(Instant now) {
        if (!held()) {
            throw new NotAllowed("refusal.seatIsEmpty");
        }
        takenBackAt = now;
    }

    /** Whether the person sits there. */
    public boolean held() {
        return takenBackAt == null;
    }

    /** Whether the person runs meetings for the circle. */
    public boolean organises() {
        return held() && role == SeatRole.ORGANISER;
    }

    public AccountId account() {
        return account;
    }

    public PartyId party() {
        return party;
    }

    /**
     * The seat as others see it.
     *
     * @param mandate whether a mandate of the person runs today
     */
    public Seat view(boolean mandate) {
        return new Seat(workspace, account, party, role, mandate && role != SeatRole.OBSERVER, revision());
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccessTo(workspace);
    }
}
