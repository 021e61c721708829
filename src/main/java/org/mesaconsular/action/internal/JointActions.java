package org.mesaconsular.action.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.action.ActionState;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The joint actions. */
public interface JointActions extends JpaRepository<JointAction, UUID> {

    /**
     * The action, locked until the transaction ends: two parties that answer at once would else each see the other's
     * answer missing, and nobody would notice that all have agreed.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from JointAction a where a.id = :id")
    Optional<JointAction> lock(UUID id);

    @Query("select a from JointAction a where a.workspace = :workspace and a.state in :states"
            + " order by a.proposedAt desc, a.id")
    List<JointAction> newest(WorkspaceId workspace, List<ActionState> states, Limit limit);

    @Query("select a from JointAction a where a.workspace = :workspace and a.state <> :done"
            + " and a.dueDate >= :from and a.dueDate < :until order by a.dueDate, a.id")
    List<JointAction> due(WorkspaceId workspace, ActionState done, LocalDate from, LocalDate until, Limit limit);

    List<JointAction> findByOriginKindAndOriginIdOrderByProposedAt(String kind, UUID id);

    /** The actions that are carried out and on which this party has not reported; those due first come first. */
    @Query(
            "select a from JointAction a where a.workspace = :workspace and a.state in :states and :party member of a.asked"
                    + " and not exists (select p from Progress p where p.action = a.action and p.party = :party)"
                    + " order by a.dueDate nulls last, a.id")
    Page<JointAction> unreported(WorkspaceId workspace, List<ActionState> states, PartyId party, Pageable page);

    /** The actions whose present text this party is asked about and has not answered; those due first come first. */
    @Query("select a from JointAction a where a.workspace = :workspace and a.state = :asking"
            + " and exists (select c from Consent c where c.action = a.action and c.version = a.version"
            + " and c.party = :party and c.answer = org.mesaconsular.action.Answer.PENDING)"
            + " order by a.dueDate nulls last, a.id")
    Page<JointAction> unanswered(WorkspaceId workspace, ActionState asking, PartyId party, Pageable page);

    /** The actions whose title or symbol holds the words, the newest first. */
    @Query("select a from JointAction a where a.workspace = :workspace and (" + PlainText.OF + "a.title"
            + PlainText.MATCHES + " or " + PlainText.OF + "a.symbol" + PlainText.MATCHES
            + ") order by a.proposedAt desc, a.id")
    List<JointAction> find(WorkspaceId workspace, String pattern, Limit limit);

    /** Of these, those whose page opens for somebody of these workspaces. */
    @Query("select e.id from JointAction e where e.id in :ids and e.workspace in :workspaces"
            + " and exists (select t from ActionText t where t.action = e.action and t.version = e.version)")
    List<UUID> open(List<UUID> ids, List<WorkspaceId> workspaces);
}
