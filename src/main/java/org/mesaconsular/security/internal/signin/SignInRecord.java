package org.mesaconsular.security.internal.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.NotableAct.Outcome;
import org.mesaconsular.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the audit who was refused on the way in and why, and what was done about a second factor. An unknown address is told
 * by the beginning of its hash alone.
 */
@Component
public class SignInRecord {

    private final ApplicationEventPublisher publisher;

    SignInRecord(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Something about this person's way in was done, for instance {@code SecondFactor.set}. */
    public void done(String act, Person person, Map<String, String> details) {
        publisher.publishEvent(NotableAct.of(act, Outcome.DONE, viewer(person), details));
    }

    /** A step was refused. */
    void refused(String act, GuessedAccount who, @Nullable Person person, String reason) {
        var details = person == null ? Map.of("reason", reason, "address", who.prefix()) : Map.of("reason", reason);
        publisher.publishEvent(NotableAct.of(act, Outcome.REFUSED, person == null ? null : viewer(person), details));
    }

    private static Viewer.Person viewer(Person person) {
        return new Viewer.Person(person.id(), person.party());
    }
}
