package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** That a party belongs to a workspace. */
@Entity
@Table(name = "membership")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class MembershipEntity extends PersistentRecord {

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    @Column(name = "party_id")
    private PartyId party;

    @Enumerated(EnumType.STRING)
    private MembershipKind kind;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected MembershipEntity() {}

    public MembershipEntity(WorkspaceId workspace, PartyId party, MembershipKind kind) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        this.party = party;
        this.kind = kind;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public PartyId party() {
        return party;
    }

    public MembershipKind kind() {
        return kind;
    }
}
