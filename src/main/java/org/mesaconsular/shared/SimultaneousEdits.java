package org.mesaconsular.shared;

import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Says in our words what the database found out only at the commit: somebody else saved the same record meanwhile, or
 * is saving it now. Stands outside the transaction, where the commit fails, and inside the audit, which keeps the refusal.
 */
@Aspect
@Component
@Order(SimultaneousEdits.OUTSIDE_TRANSACTIONS)
class SimultaneousEdits {

    static final int OUTSIDE_TRANSACTIONS = 10;

    @AfterThrowing(
            pointcut =
                    "within(org.mesaconsular..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))",
            throwing = "lost")
    void refuse(ConcurrencyFailureException lost) {
        var conflict = new EditConflict();
        conflict.initCause(lost);
        throw conflict;
    }
}
