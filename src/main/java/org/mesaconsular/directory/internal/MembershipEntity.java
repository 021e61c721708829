package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Membership;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Term;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** One term of a party in a workspace. A party that comes back gets another one; none is deleted. */
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

    /** Counts the terms of the party in this workspace; two people who admit it at once make the same number. */
    @Column(name = "term")
    private int number;

    @Column(name = "admitted_at")
    private @Nullable Instant admittedAt;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    /** The end of the last day in the workspace's zone, or the instant the party was withdrawn. */
    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected MembershipEntity() {}

    /** @param number 1 for the first term of the party there, then one more each time */
    public MembershipEntity(WorkspaceId workspace, PartyId party, MembershipKind kind, int number, Instant admittedAt) {
        super(UUID.randomUUID());
        this.workspace = workspace;
        this.party = party;
        this.kind = kind;
        this.number = number;
        this.admittedAt = admittedAt;
    }

    /**
     * Lets the term run till the end of a day.
     *
     * @param zone the workspace's zone
     * @throws NotAllowed when the term is over
     * @throws InvalidInput beside "lastDay" when that day is over already
     */
    public void lastUntil(LocalDate day, ZoneId zone, Instant now) {
        requireRunning(now);
        var end = endOf(day, zone);
        if (!end.isAfter(now)) {
            throw new InvalidInput("lastDay", "refusal.dayIsOver");
        }
        lastDay = day;
        endsAt = end;
    }

    /**
     * Lets the term run without an end.
     *
     * @throws NotAllowed when the term is over
     */
    public void lastOn(Instant now) {
        requireRunning(now);
        lastDay = null;
        endsAt = null;
    }

    /**
     * Ends the term at once.
     *
     * @param zone the workspace's zone
     * @throws NotAllowed when the term is over
     */
    public void end(ZoneId zone, Instant now) {
        requireRunning(now);
        lastDay = LocalDate.ofInstant(now, zone);
        endsAt = now;
    }

    /** The workspace moved to another zone: a last day that is still to come ends there. */
    public void moveTo(ZoneId zone, Instant now) {
        if (lastDay != null && runsAt(now)) {
            endsAt = endOf(lastDay, zone);
        }
    }

    /** Whether the term is not over at this instant; the same rule stands in {@link Visibility}. */
    public boolean runsAt(Instant now) {
        return endsAt == null || endsAt.isAfter(now);
    }

    private void requireRunning(Instant now) {
        if (!runsAt(now)) {
            throw new NotAllowed("refusal.termIsOver");
        }
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
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

    /** Which term of the party this is. */
    public int number() {
        return number;
    }

    /** Since when and for how long. */
    public Term term() {
        return new Term(admittedAt, lastDay, endsAt, revision());
    }

    /** The term as others see it. */
    public Membership view() {
        return new Membership(workspace, party, kind, term());
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccessTo(workspace);
    }
}
