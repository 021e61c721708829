package org.mesaconsular.operation.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** What the portal's program can be started for besides being the portal. */
@FunctionalInterface
public interface Task {

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
            case "backup" -> new TakeBackup(place, file(settings));
            case "restore" -> new RestoreBackup(place, file(settings));
            default -> throw new IllegalArgumentException("mesa.task");
        };
    }

    private static Path file(Environment settings) {
        return Path.of(settings.getRequiredProperty("mesa.task-file"));
    }

    /** Does it, says in one sentence what came of it, and gives the exit code. */
    default int run() {
        var answer = answerOrReason(this);
        answer.say(System.out, System.err);
        return answer.code();
    }

    /** What came of it, or why not, in one sentence. */
    static Answer answerOrReason(Task task) {
        try {
            return task.answer();
        } catch (CannotBeDone refused) {
            return Answer.refused(String.valueOf(refused.getMessage()));
        } catch (IOException | SQLException fault) {
            var reason = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
            return Answer.refused("That could not be done: " + reason.replaceFirst("\\.$", "") + ".");
        }
    }
}
