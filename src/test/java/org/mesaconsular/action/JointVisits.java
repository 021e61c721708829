package org.mesaconsular.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.action.internal.JointActions;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Fixture factory: the joint visits that the consulates agree on, entered through the services. */
@TestComponent
public class JointVisits {

    public static final String TITLE = "Joint visits to penitentiaries holding our nationals";
    public static final String TEXT = "The consulates shall visit the penitentiaries in joint teams.";
    public static final LocalDate DUE = LocalDate.of(LosAngeles.today().getYear() + 1, 3, 31);
    public static final String DUE_WORDING = "end of March " + DUE.getYear();

    private final ActionService actions;
    private final ActionReadings readings;

    private final JointActions stored;
    private final TransactionTemplate transaction;

    public JointVisits(
            ActionService actions, ActionReadings readings, JointActions stored, TransactionTemplate transaction) {
        this.actions = actions;
        this.readings = readings;
        this.stored = stored;
        this.transaction = transaction;
    }

    /** Proposed by the organiser to all members; its day has passed since, which nobody enters but time brings about. */
    public ActionId overdueIn(Circle circle) {
        var id = proposedIn(circle);
        var past = new EditAction(TITLE, Due.on(LosAngeles.today().minusDays(1)));
        LosAngeles.run(
                circle.organiser(),
                () -> transaction.executeWithoutResult(
                        status -> stored.lock(id.value()).orElseThrow().describe(past)));
        return id;
    }

    /** Proposed by the organiser to all members, who alone may see it. */
    public ActionId proposedIn(Circle circle) {
        return proposedIn(circle, Audience.MEMBERS);
    }

    /** Proposed by the organiser to all members and released to this audience. */
    public ActionId proposedIn(Circle circle, Audience audience) {
        return LosAngeles.as(circle.organiser(), () -> actions.propose(proposal(circle, audience)));
    }

    /** The proposal of the organiser's party, which leads, to all members. */
    public static ProposeAction proposal(Circle circle, Audience audience) {
        return new ProposeAction(
                circle.workspace().id(),
                TITLE,
                TEXT,
                circle.mission("EC").id(),
                all(circle),
                new Due(DUE, DUE_WORDING),
                audience,
                null);
    }

    /** The ids of all member missions. */
    public static Set<PartyId> all(Circle circle) {
        return circle.missions().values().stream()
                .map(LosAngeles.Delegation::id)
                .collect(Collectors.toSet());
    }

    /** Agreed by every member but these. */
    public ActionId agreedByAllBut(Circle circle, String... states) {
        var id = proposedIn(circle);
        var missing = List.of(states);
        circle.missions().entrySet().stream()
                .filter(mission -> !missing.contains(mission.getKey()))
                .map(Map.Entry::getValue)
                .forEach(mission -> answer(id, mission.head(), Answer.AGREED, ""));
        return id;
    }

    /** Answers the present text as this person. */
    public void answer(ActionId id, Person person, Answer answer, String text) {
        LosAngeles.run(person, () -> {
            var page = readings.page(id);
            actions.answer(id, page.text().number(), answer, text, ownRevision(page));
        });
    }

    /** The action as this person sees it. */
    public ActionPage seenBy(Person person, ActionId id) {
        return LosAngeles.as(person, () -> readings.page(id));
    }

    private static int ownRevision(ActionPage page) {
        var own = page.own();
        return own == null ? 0 : own.revision();
    }
}
