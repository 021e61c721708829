package org.mesaconsular.visit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountStatus;
import org.mesaconsular.visit.TallyId;

/** The number of one State's nationals in a tally, or the statement that there is none. */
@Entity
@Table(name = "tally_cell")
public class TallyCellEntity extends ContentRecord {

    @Column(name = "tally_id")
    private TallyId tally;

    private String state;

    @Column(name = "cell_value")
    private @Nullable Integer value;

    @Enumerated(EnumType.STRING)
    @Column(name = "cell_status")
    private CountStatus status;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected TallyCellEntity() {}

    public TallyCellEntity(TallyEntity tally, StateCode state, Count count) {
        super(UUID.randomUUID(), tally.release());
        this.tally = tally.id();
        this.state = state.value();
        this.value = count.value();
        this.status = count.status();
    }

    /** Follows the tally to whom it is released. */
    public void releaseWith(TallyEntity whole) {
        releaseTo(whole.audience(), whole.release().named());
    }

    public TallyId tally() {
        return tally;
    }

    public StateCode state() {
        return new StateCode(state);
    }

    public Count count() {
        return new Count(value, status);
    }
}
