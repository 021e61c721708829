package org.mesaconsular.action.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionRow;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.action.ActionTable;
import org.mesaconsular.action.Answer;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Component;

/** Makes rows of actions, with a fixed number of queries however many there are. */
@Component
public class ActionRows {

    private final Consents consents;
    private final DirectoryService directory;
    private final CircleService circles;
    private final Clock clock;

    ActionRows(Consents consents, DirectoryService directory, CircleService circles, Clock clock) {
        this.consents = consents;
        this.directory = directory;
        this.circles = circles;
        this.clock = clock;
    }

    /** The rows of these actions of one workspace, in their order. */
    public List<ActionRow> of(WorkspaceId workspace, List<JointAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        var answers = consents.present(actions.stream().map(JointAction::id).toList()).stream()
                .collect(Collectors.groupingBy(Consent::action));
        var roll = rollOf(actions);
        var today = LocalDate.now(clock.withZone(circles.workspace(workspace).zone()));
        return actions.stream()
                .map(action -> row(action, answersOf(action.id(), answers), roll, today))
                .toList();
    }

    private PartyRoll rollOf(Collection<JointAction> actions) {
        return directory.roll(actions.stream()
                .flatMap(action -> Stream.concat(Stream.of(action.lead()), action.asked().stream()))
                .toList());
    }

    private static Map<PartyId, Answer> answersOf(ActionId action, Map<ActionId, List<Consent>> consents) {
        return consents.getOrDefault(action, List.of()).stream()
                .collect(Collectors.toUnmodifiableMap(Consent::party, Consent::answer));
    }

    private static ActionRow row(JointAction action, Map<PartyId, Answer> answers, PartyRoll roll, LocalDate today) {
        var asked = action.asked().stream().map(roll::of).toList();
        return new ActionRow(
                action.id(),
                action.symbol(),
                action.title(),
                action.state(),
                action.version(),
                action.due(),
                action.state() != ActionState.COMPLETED && action.due().isBefore(today),
                new ActionTable(roll.of(action.lead()), asked, answers, ConsensusPolicy.over(answers)));
    }
}
