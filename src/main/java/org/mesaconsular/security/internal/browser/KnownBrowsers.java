package org.mesaconsular.security.internal.browser;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The browsers on which accounts signed in before. */
interface KnownBrowsers extends JpaRepository<KnownBrowser, UUID> {

    Optional<KnownBrowser> findByTokenHashAndKnownUntilAfter(String tokenHash, Instant now);

    List<KnownBrowser> findByAccount(AccountId account);

    List<KnownBrowser> findByKnownUntilBefore(Instant instant, Limit limit);
}
