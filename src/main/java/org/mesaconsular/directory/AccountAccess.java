package org.mesaconsular.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;

/** What the directory's screens need of the module that lets people in. */
public interface AccountAccess {

    /**
     * Makes a link with which the person chooses a password: an invitation for who never had one, otherwise a new password.
     * Older links of the same kind stop working.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer may manage this person's account, or when it is disabled
     */
    LinkDelivery offer(AccountId account);

    /**
     * Those of these accounts of a party that cannot be signed in to yet, because nobody chose a password.
     *
     * @throws org.mesaconsular.shared.NotFound when the viewer manages neither the party nor the portal
     */
    Map<AccountId, Invitation> invitations(PartyId party, Collection<AccountId> among);

    /** Whether links go out as letters; otherwise whoever makes one passes it on. */
    boolean sendsLetters();

    /**
     * How far an account without a password has come.
     *
     * @param at when the last invitation was made; null when there is none, or it was long ago
     * @param expires until when it can be used; null when there is none that can be used
     */
    record Invitation(@Nullable Instant at, @Nullable Instant expires) {}
}
