package org.mesaconsular.meeting.internal;

import org.mesaconsular.shared.EditConflict;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.jpa.repository.JpaRepository;

/** Writes at once what a use case changed, so that whoever comes second is told so while the use case can still say it. */
public final class Flush {

    private Flush() {}

    /** @throws EditConflict when somebody changed the same record in between */
    public static void now(JpaRepository<?, ?> repository) {
        try {
            repository.flush();
        } catch (ConcurrencyFailureException tooLate) {
            throw new EditConflict();
        }
    }
}
