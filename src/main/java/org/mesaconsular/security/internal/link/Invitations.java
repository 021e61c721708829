package org.mesaconsular.security.internal.link;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mesaconsular.directory.AccountAccess.Invitation;
import org.mesaconsular.security.LinkKind;
import org.mesaconsular.security.internal.Credential;
import org.mesaconsular.security.internal.Credentials;
import org.mesaconsular.shared.AccountId;
import org.springframework.stereotype.Component;

/** Who has no password yet, and how far the invitation has come. Asked on the portal's behalf. */
@Component
public class Invitations {

    private final AccessLinks links;
    private final Credentials credentials;
    private final Clock clock;

    Invitations(AccessLinks links, Credentials credentials, Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Whether somebody chose a password for this account. */
    public boolean hasPassword(AccountId account) {
        return credentials.existsById(account.value());
    }

    /** Those of the accounts that have no password. */
    public Map<AccountId, Invitation> of(Collection<AccountId> accounts) {
        var waiting = withoutPassword(accounts);
        var found = new HashMap<AccountId, Invitation>();
        waiting.forEach(account -> found.put(account, new Invitation(null, null)));
        links.findByKindAndAccountInOrderByMadeAt(LinkKind.INVITATION, waiting)
                .forEach(link -> found.put(link.account(), invitation(link)));
        return found;
    }

    private List<AccountId> withoutPassword(Collection<AccountId> accounts) {
        var keys = accounts.stream().map(AccountId::value).toList();
        var chosen = credentials.findAllById(keys).stream().map(Credential::key).collect(Collectors.<UUID>toSet());
        return accounts.stream()
                .filter(account -> !chosen.contains(account.value()))
                .toList();
    }

    private Invitation invitation(AccessLink link) {
        return new Invitation(link.madeAt(), link.usable(clock.instant()) ? link.expiresAt() : null);
    }
}
