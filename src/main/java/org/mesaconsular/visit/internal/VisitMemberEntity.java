package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.visit.VisitId;

/** A mission in the team of a visit, once; the lead is in it too. */
@Entity
@Table(name = "visit_member")
public class VisitMemberEntity extends ContentRecord {

    @Column(name = "visit_id")
    private VisitId visit;

    @Column(name = "party_id")
    private PartyId party;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected VisitMemberEntity() {}

    public VisitMemberEntity(VisitEntity visit, PartyId party) {
        super(UUID.randomUUID(), visit.release());
        this.visit = visit.id();
        this.party = party;
    }

    /** Follows the visit to whom it is released. */
    void releaseWith(VisitEntity visit) {
        releaseTo(visit.audience(), visit.release().named());
    }

    public VisitId visit() {
        return visit;
    }

    public PartyId party() {
        return party;
    }
}
