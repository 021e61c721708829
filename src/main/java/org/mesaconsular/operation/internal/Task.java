package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** What the portal's program can be started for besides being the portal. */
public sealed interface Task permits VerifyAudit {

    /** Does it. */
    Answer answer() throws IOException, SQLException;

    /**
     * The task that the settings name.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    static Task named(Environment settings) {
        var place = Place.of(settings);
        return switch (settings.getRequiredProperty("mesa.task")) {
            case "verify-audit" -> new VerifyAudit(place);
            default -> throw new IllegalArgumentException("mesa.task");
        };
    }

    /** Does it, says in one sentence what came of it, and gives the exit code. */
    default int run() {
        var answer = answerOrReason();
        answer.say(System.out, System.err);
        return answer.code();
    }

    private Answer answerOrReason() {
        try {
            return answer();
        } catch (CannotBeDone refused) {
            return Answer.refused(String.valueOf(refused.getMessage()));
        } catch (IOException | SQLException fault) {
            var reason = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
            return Answer.refused("That could not be done: " + reason.replaceFirst("\\.$", "") + ".");
        }
    }
}
