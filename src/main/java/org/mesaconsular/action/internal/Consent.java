package org.mesaconsular.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.ConsentView;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ContentRecord;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;

/** What one party answers to one version of an action's text; there is exactly one for each, from the moment it is asked. */
@Entity
@Table(name = "action_consent")
public class Consent extends ContentRecord {

    @Column(name = "action_id")
    private ActionId action;

    @Column(name = "text_version")
    private int version;

    @Column(name = "party_id")
    private PartyId party;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.PENDING;

    private String statement = "";

    @Column(name = "answered_by")
    private @Nullable AccountId answeredBy;

    /** The name as it was when the person answered. */
    @Column(name = "answered_by_name")
    private String answeredByName = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    /** Asks a party for its consent to the present text. How each State answers is for the members to know. */
    public Consent(JointAction action, PartyId party) {
        super(UUID.randomUUID(), action.release().narrowedTo(party, Audience.MEMBERS));
        this.action = action.id();
        this.version = action.version();
        this.party = party;
    }

    /**
     * The party answers, or changes its answer.
     *
     * @throws InvalidInput beside "answer" when it says nothing; beside "text" when the answer needs words and has none
     */
    public void give(Answer given, String text, Person person, Instant at) {
        if (given == Answer.PENDING) {
            throw new InvalidInput("answer", "refusal.required");
        }
        var checked =
                given.needsText() ? Text.required("text", text, Text.NOTE) : Text.optional("text", text, Text.NOTE);
        answer = given;
        statement = checked;
        answeredBy = person.id();
        answeredByName = person.name();
        answeredAt = at;
    }

    public ActionId action() {
        return action;
    }

    public PartyId party() {
        return party;
    }

    public Answer answer() {
        return answer;
    }

    /** The answer as others see it. */
    public ConsentView view(Party asked) {
        return new ConsentView(asked, answer, statement, answeredByName, answeredAt, revision());
    }
}
