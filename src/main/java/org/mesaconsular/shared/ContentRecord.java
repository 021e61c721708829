package org.mesaconsular.shared;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * Something a party put on the table. Owner, workspace and audience decide who may see it; the filter on this class is
 * the only place where that is decided. Subclasses need columns owner_id, workspace_id and audience.
 */
@MappedSuperclass
@Filter(name = Visibility.CONTENT, deduceAliasInjectionPoints = false)
public abstract class ContentRecord extends PersistentRecord {

    @Column(name = "owner_id")
    private PartyId owner;

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @ElementCollection
    @CollectionTable(name = "audience_party", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "party_id")
    private Set<PartyId> named = new HashSet<>();

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected ContentRecord() {}

    protected ContentRecord(UUID id, Release release) {
        super(id);
        this.owner = release.owner();
        this.workspace = release.workspace();
        this.audience = release.audience();
        this.named.addAll(release.named());
    }

    public PartyId owner() {
        return owner;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.in(workspace);
    }

    public Audience audience() {
        return audience;
    }

    /** Whom the record is released to, for a child that inherits it. */
    public Release release() {
        return new Release(owner, workspace, audience, Set.copyOf(named));
    }

    /** Releases the record to another audience; the service has checked the right to, the audit keeps before and after. */
    protected void releaseTo(Audience audience, Set<PartyId> named) {
        this.audience = audience;
        this.named.clear();
        this.named.addAll(named);
    }
}
