package org.mesaconsular.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.internal.AuditQuery;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record for those who read it: a party's administrator what its people did and what was done to its records, an
 * organiser the acts of the workspace, the portal's administrator directory and accounts, everybody else the own acts.
 * An entry about a record that the reader may not see is not there.
 */
@Service
@Transactional(readOnly = true)
public class AuditPages {

    /** Entries on a page. */
    public static final int AT_ONCE = 50;

    /** Entries read in one go when they go into a file. */
    public static final int AT_ONCE_IN_FILES = 500;

    private final AuditQuery query;
    private final PeopleService people;
    private final CircleService circles;

    public AuditPages(AuditQuery query, PeopleService people, CircleService circles) {
        this.query = query;
        this.people = people;
        this.circles = circles;
    }

    /**
     * Who is reading.
     *
     * @param circle the workspace the person is in; null for none
     */
    public AuditReader reader(@Nullable WorkspaceId circle) {
        return new AuditReader(people.me(), organises(circle) ? circle : null);
    }

    /**
     * A page of entries, the newest first.
     *
     * @param circle the workspace the person is in; null for none
     */
    public AuditSlice page(@Nullable WorkspaceId circle, AuditFilter filter) {
        return page(circle, filter, AT_ONCE);
    }

    /**
     * The same with this many entries at most.
     *
     * @param circle the workspace the person is in; null for none
     */
    public AuditSlice page(@Nullable WorkspaceId circle, AuditFilter filter, int limit) {
        var lines = query.lines(reader(circle), filter, limit + 1);
        return lines.size() > limit
                ? new AuditSlice(List.copyOf(lines.subList(0, limit)), true)
                : new AuditSlice(lines, false);
    }

    /**
     * For whom all these entries together are. What fields held is for the reader's party alone, unless the whole table reads
     * it; an organiser's view without such values is of what parties granted each other.
     *
     * @param circle the workspace the person is in; null for none
     */
    public Audience audience(@Nullable WorkspaceId circle, AuditFilter filter) {
        var reader = reader(circle);
        return reader.organised() == null || query.holdsOwnValues(reader, filter) ? Audience.OWN : Audience.NAMED;
    }

    /** The kinds of records there are, by the simple names of their entities. */
    public List<String> kinds() {
        return query.kinds();
    }

    private boolean organises(@Nullable WorkspaceId circle) {
        return circle != null
                && circles.workspacesOf(people.me().party()).stream()
                        .anyMatch(workspace -> workspace.id().equals(circle))
                && circles.standing(circle).organises();
    }
}
