package org.mesaconsular.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work of the portal itself in a transaction. The portal is entered first: rows that were loaded for one viewer stay in the
 * persistence context. Within a transaction under way it takes part in that one.
 */
@Component
public class HouseWork {

    private final TransactionTemplate transaction;

    HouseWork(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does the work on behalf of whoever is looking now and returns its result. */
    public <T> T get(String purpose, Supplier<T> work) {
        return get(Viewer.House.workingFor(purpose), work);
    }

    /** Does the work as this house and returns its result. */
    public <T> T get(Viewer.House house, Supplier<T> work) {
        return Viewers.as(house, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Does the work on behalf of whoever is looking now. */
    public void run(String purpose, Runnable work) {
        Viewers.run(Viewer.House.workingFor(purpose), () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
