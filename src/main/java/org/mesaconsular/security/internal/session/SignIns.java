package org.mesaconsular.security.internal.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.security.SignInEnd;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/**
 * The sign-ins. They are written by statements and not through the entity: several nodes end the same one without
 * conflict, and neither a sign-in nor somebody being seen makes all open pages of all people read again, as a change of the
 * directory does. The audit hears of them as notable acts.
 */
interface SignIns extends JpaRepository<SignInEntity, UUID> {

    @Modifying
    @Query("insert into SignInEntity (id, revision, account, beganAt, lastSeenAt, browser, address, node)"
            + " values (:id, 0, :account, :now, :now, :browser, :address, :node)")
    void begin(
            @Param("id") UUID id,
            @Param("account") UUID account,
            @Param("now") Instant now,
            @Param("browser") String browser,
            @Param("address") String address,
            @Param("node") String node);

    /** Answers 0 when it had ended already. */
    @Modifying
    @Query(
            "update SignInEntity s set s.endedAt = :now, s.endedBecause = :because where s.id = :id and s.endedAt is null")
    int end(@Param("id") UUID id, @Param("now") Instant now, @Param("because") SignInEnd because);

    @Modifying
    @Query("update SignInEntity s set s.lastSeenAt = :seen where s.id = :id and s.endedAt is null")
    void seen(@Param("id") UUID id, @Param("seen") Instant seen);

    List<SignInEntity> findByAccountAndEndedAtIsNullOrderByLastSeenAtDesc(UUID account);

    List<SignInEntity> findByNodeAndEndedAtIsNull(String node);

    List<SignInEntity> findByLastSeenAtBeforeAndEndedAtIsNull(Instant before);

    List<SignInEntity> findByIdIn(Collection<UUID> ids);

    @Query("select s.id from SignInEntity s where s.node = :node and s.endedAt is null")
    Set<UUID> openOn(@Param("node") String node);
}
