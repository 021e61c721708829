package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.mesaconsular.shared.Bookkeeping;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** The last number given out in one series, workspace and year. */
@Entity
@Bookkeeping
@Table(name = "symbol_counter")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class SymbolCounter extends PersistentRecord {

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    private String series;

    @Column(name = "symbol_year")
    private int year;

    @Column(name = "last_number")
    private int last;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected SymbolCounter() {}

    public SymbolCounter(WorkspaceId workspace, String series, int year) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        this.series = series;
        this.year = year;
    }

    /** Gives out the next number. */
    public int next() {
        return ++last;
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.in(workspace);
    }
}
