package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** A circle of parties. */
@Entity
@Table(name = "workspace")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class WorkspaceEntity extends PersistentRecord {

    /** The id once more, under the name by which the filter finds the circle of any row. */
    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    private String code;

    private String name;

    private String zone;
    private boolean secondFactorRequired;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected WorkspaceEntity() {}

    /** A new circle from a form that has passed {@link WorkspaceForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public WorkspaceEntity(WorkspaceForm form) {
        super(WorkspaceId.random().value());
        workspace = new WorkspaceId(key());
        describe(form);
    }

    /** Takes over what a checked form says. */
    public final void describe(WorkspaceForm form) {
        code = form.code();
        name = form.name();
        zone = form.zone().getId();
        secondFactorRequired = form.secondFactorRequired();
    }

    public WorkspaceId id() {
        return workspace;
    }

    /** The circle as its people see it. */
    public Workspace view() {
        return new Workspace(id(), code, name, ZoneId.of(zone), secondFactorRequired, revision());
    }
}
