package org.mesaconsular.security.internal.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.directory.SecondFactorDuty;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.Viewer;
import org.springframework.stereotype.Component;

/** Finds who is signed in without the second factor that is asked of them by now. Asked on the portal's behalf. */
@Component
class MissingFactors {

    private final SecondFactorDuty duty;
    private final SecondFactors factors;

    MissingFactors(SecondFactorDuty duty, SecondFactors factors) {
        this.duty = duty;
        this.factors = factors;
    }

    /** Those of these people who must have one and have none. */
    Set<AccountId> among(Collection<Viewer.Person> people) {
        var bound = duty.bound();
        var asked = people.stream()
                .filter(person -> bound.contains(person.party()))
                .map(Viewer.Person::account)
                .collect(Collectors.toCollection(HashSet::new));
        if (!asked.isEmpty()) {
            asked.removeAll(factors.heldBy(asked));
        }
        return asked;
    }
}
