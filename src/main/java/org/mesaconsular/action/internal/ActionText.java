package org.mesaconsular.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.TextVersion;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.PartyId;

/** One version of an action's text. Never changed: a changed text is the next version. */
@Entity
@Table(name = "action_text")
public class ActionText extends ContentRecord {

    @Column(name = "action_id")
    private ActionId action;

    @Column(name = "text_version")
    private int version;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected ActionText() {}

    /** The text of the version that stands now, put forward by this party and seen by whoever sees the action. */
    public ActionText(JointAction action, PartyId by, String text, Instant at) {
        super(UUID.randomUUID(), action.release().narrowedTo(by, action.audience()));
        this.action = action.id();
        this.version = action.version();
        this.text = text;
        this.writtenAt = at;
    }

    public int version() {
        return version;
    }

    public ActionId action() {
        return action;
    }

    public String text() {
        return text;
    }

    /** The text as others see it. */
    public TextVersion view(PartyRoll roll) {
        return new TextVersion(version, text, roll.of(owner()), writtenAt);
    }
}
