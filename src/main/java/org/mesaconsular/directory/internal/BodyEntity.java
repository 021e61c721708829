package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** A standing committee or working group inside a circle. It is dissolved, never deleted. */
@Entity
@Table(name = "body")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class BodyEntity extends NamedRecord {

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    @Column(name = "parent_id")
    private @Nullable BodyId parent;

    @Column(name = "chair_id")
    private @Nullable PartyId chair;

    @Column(name = "mandate_text")
    private String mandate;

    @Column(name = "founding_act")
    private String foundingAct;

    @Column(name = "sessions_per_year")
    private @Nullable Integer sessionsPerYear;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected BodyEntity() {}

    /** A new body from a form that has passed {@link BodyForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public BodyEntity(WorkspaceId workspace, BodyForm form) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        take(form);
    }

    /**
     * Takes over what a checked form says.
     *
     * @throws NotAllowed once it is dissolved
     */
    public void describe(BodyForm form) {
        requireAtWork();
        take(form);
    }

    /**
     * Dissolves it; its meetings and acts stay.
     *
     * @param today the day in the workspace's zone
     * @throws NotAllowed when it is dissolved already
     */
    public void dissolve(LocalDate today) {
        requireAtWork();
        dissolvedOn = today;
    }

    private void take(BodyForm form) {
        call(form.names());
        parent = form.parent();
        chair = form.chair();
        mandate = form.mandate();
        foundingAct = form.foundingAct();
        sessionsPerYear = form.sessionsPerYear();
    }

    private void requireAtWork() {
        if (dissolvedOn != null) {
            throw new NotAllowed("refusal.bodyIsDissolved");
        }
    }

    public BodyId id() {
        return new BodyId(key());
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    /** The body as others see it. */
    public Body view() {
        var facts = new BodyForm(names(), parent, chair, mandate, foundingAct, sessionsPerYear);
        return new Body(id(), facts, dissolvedOn, revision());
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccessTo(workspace);
    }
}
