package org.mesaconsular.meeting.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The meetings this viewer may see. */
public interface Meetings extends JpaRepository<MeetingEntity, UUID> {

    /** The meeting, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MeetingEntity m where m.id = :id")
    Optional<MeetingEntity> lock(UUID id);

    /** Those that end later than now, from the position given, in the order in which they begin. */
    @Query("""
            select m from MeetingEntity m where m.workspace = :workspace and m.ends.instant > :now
            and (m.begins.instant > :begins or (m.begins.instant = :begins and m.id > :after))
            order by m.begins.instant, m.id""")
    List<MeetingEntity> upcoming(WorkspaceId workspace, Instant now, Instant begins, UUID after, Limit limit);

    /** Those that ended by now, from the position given, the last one first. */
    @Query("""
            select m from MeetingEntity m where m.workspace = :workspace and m.ends.instant <= :now
            and (m.begins.instant < :begins or (m.begins.instant = :begins and m.id < :before))
            order by m.begins.instant desc, m.id desc""")
    List<MeetingEntity> past(WorkspaceId workspace, Instant now, Instant begins, UUID before, Limit limit);

    /** Convened meetings still to end to which the party is invited and has not answered, the next one first. */
    @Query("""
            select m from MeetingEntity m join DelegationEntity d on d.meetingKey = m.id
            where m.workspace = :workspace and m.state = CONVENED and m.ends.instant > :now
            and d.party = :party and d.answer = NO_ANSWER
            order by m.begins.instant, m.id""")
    Page<MeetingEntity> unanswered(WorkspaceId workspace, PartyId party, Instant now, Pageable page);

    /** Called meetings that begin in a span of time, in order. */
    @Query("""
            select m from MeetingEntity m where m.workspace = :workspace and m.state in (CONVENED, IN_SESSION)
            and m.begins.instant >= :from and m.begins.instant < :until
            order by m.begins.instant, m.id""")
    List<MeetingEntity> coming(WorkspaceId workspace, Instant from, Instant until, Limit limit);

    /** Of each body of a workspace, the number of its regular sessions that were called and begin in a span of time. */
    @Query("""
            select m.body as body, count(m) as sessions from MeetingEntity m
            where m.workspace = :workspace and m.body is not null and m.kind = REGULAR
            and m.state in (CONVENED, IN_SESSION, ENDED) and m.begins.instant >= :from and m.begins.instant < :until
            group by m.body""")
    List<SessionsOfBody> regularSessions(WorkspaceId workspace, Instant from, Instant until);

    /** A body and how many sessions it has. */
    interface SessionsOfBody {

        BodyId getBody();

        long getSessions();
    }

    /** Those whose title or symbol holds the words, the latest first. */
    @Query("select m from MeetingEntity m where m.workspace = :workspace and (" + PlainText.OF + "m.title"
            + PlainText.MATCHES + " or " + PlainText.OF + "coalesce(m.symbol, '')" + PlainText.MATCHES
            + ") order by m.begins.instant desc, m.id")
    List<MeetingEntity> find(WorkspaceId workspace, String pattern, Limit limit);

    /** Of these, those whose page opens for somebody of these workspaces. */
    @Query("select e.id from MeetingEntity e where e.id in :ids and e.workspace in :workspaces")
    List<UUID> open(List<UUID> ids, List<WorkspaceId> workspaces);
}
