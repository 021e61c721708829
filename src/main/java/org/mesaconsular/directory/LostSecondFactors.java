package org.mesaconsular.directory;

import java.util.Collection;
import java.util.Set;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;

/** What the directory's screens need to help whoever lost the telephone that shows codes, and the codes on paper too. */
public interface LostSecondFactors {

    /**
     * Those of these accounts of a party that have a second factor that the viewer may take away.
     *
     * @return empty when the viewer manages nobody there
     */
    Set<AccountId> removable(PartyId party, Collection<AccountId> among);

    /**
     * Takes a person's second factor away, with its recovery codes. The person is signed out everywhere, chooses a new
     * password through the link that is made here, and sets up a new second factor at the next sign-in; a letter says so where
     * letters can be sent. The password of before opens nothing any more.
     *
     * @return what became of the link
     * @throws org.mesaconsular.shared.NotAllowed when it is the viewer's own, or unless the viewer may manage this person's
     *     account, or when it is disabled
     * @throws org.mesaconsular.shared.NotFound when there is no such person for the viewer, or no second factor
     */
    LinkDelivery remove(AccountId account);
}
