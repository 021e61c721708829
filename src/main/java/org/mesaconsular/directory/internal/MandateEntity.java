package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Mandate;
import org.mesaconsular.directory.MandateId;
import org.mesaconsular.directory.MandatePhase;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.Visibility;
import org.mesaconsular.shared.WorkspaceId;

/** A period in which a person may bind a mission. What has begun is ended but never rewritten, and none is deleted. */
@Entity
@Table(name = "mandate")
@Filter(name = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class MandateEntity extends PersistentRecord {

    @Column(name = "workspace_id")
    private WorkspaceId workspace;

    @Column(name = "party_id")
    private PartyId party;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    /** When it was ended at once; null while it was not. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected MandateEntity() {}

    /**
     * A new period.
     *
     * @throws InvalidInput beside "lastDay" when it would end before it begins
     */
    public MandateEntity(
            WorkspaceId workspace, PartyId party, AccountId account, LocalDate firstDay, @Nullable LocalDate lastDay) {
        super(UUID.randomUUID());
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidInput("lastDay", "refusal.daysOutOfOrder");
        }
        this.workspace = workspace;
        this.party = party;
        this.account = account;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * Lets the period end with a day.
     *
     * @param today the day in the workspace's zone
     * @throws NotAllowed when it is over
     * @throws InvalidInput beside "lastDay" when that day is over, before the first one, or after the end that was set
     */
    public void endWith(LocalDate day, LocalDate today) {
        requireNotOver(today);
        if (day.isBefore(today)) {
            throw new InvalidInput("lastDay", "refusal.dayIsOver");
        }
        if (day.isBefore(firstDay)) {
            throw new InvalidInput("lastDay", "refusal.daysOutOfOrder");
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            throw new InvalidInput("lastDay", "refusal.mandateNotProlonged");
        }
        lastDay = day;
    }

    /**
     * Ends the period at once, or takes it back before it began.
     *
     * @throws NotAllowed when it is over
     */
    public void end(LocalDate today, Instant now) {
        requireNotOver(today);
        endedAt = now;
    }

    /** Whether the person may bind the mission on this day. */
    public boolean holdsOn(LocalDate today) {
        return phaseOn(today) == MandatePhase.PRESENT;
    }

    /** Whether any day belongs to this period and the other; one that was ended at once stands in nobody's way. */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return endedAt == null
                && (lastDay == null || !lastDay.isBefore(first))
                && (last == null || !last.isBefore(firstDay));
    }

    private void requireNotOver(LocalDate today) {
        if (phaseOn(today) == MandatePhase.PAST) {
            throw new NotAllowed("refusal.mandateIsOver");
        }
    }

    private MandatePhase phaseOn(LocalDate today) {
        if (endedAt != null || (lastDay != null && lastDay.isBefore(today))) {
            return MandatePhase.PAST;
        }
        return firstDay.isAfter(today) ? MandatePhase.TO_COME : MandatePhase.PRESENT;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public PartyId party() {
        return party;
    }

    public AccountId account() {
        return account;
    }

    /** The period as others see it on this day. */
    public Mandate view(LocalDate today) {
        return new Mandate(
                new MandateId(key()),
                workspace,
                party,
                account,
                firstDay,
                lastDay,
                endedAt,
                phaseOn(today),
                revision());
    }

    @Override
    public RecordsChanged whenChanged() {
        return RecordsChanged.ofAccessTo(workspace);
    }
}
