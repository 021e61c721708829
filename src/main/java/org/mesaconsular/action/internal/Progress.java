package org.mesaconsular.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ProgressLine;
import org.mesaconsular.action.ProgressReport;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PartyId;

/** One report of one party. Never changed: the next report follows it, and the latest counts. */
@Entity
@Table(name = "action_progress")
public class Progress extends ContentRecord {

    @Column(name = "action_id")
    private ActionId action;

    @Column(name = "party_id")
    private PartyId party;

    /** Counts the party's reports on the action from 1. */
    @Column(name = "report_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private ProgressStatus status;

    private String note;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "reported_at")
    private Instant reportedAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    /** The next report of a party, from a report that was checked. */
    public Progress(JointAction action, PartyId party, int number, ProgressReport checked, Instant at) {
        super(UUID.randomUUID(), action.release().narrowedTo(party, Audience.MEMBERS));
        this.action = action.id();
        this.party = party;
        this.number = number;
        this.status = checked.requiredStatus();
        this.note = checked.note();
        this.asOf = checked.requiredAsOf();
        this.reportedAt = at;
    }

    public PartyId party() {
        return party;
    }

    public int number() {
        return number;
    }

    /** The report as others see it. */
    public ProgressLine view(Party reporting, boolean lead) {
        return new ProgressLine(reporting, lead, status, note, asOf);
    }
}
