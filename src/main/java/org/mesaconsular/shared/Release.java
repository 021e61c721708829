package org.mesaconsular.shared;

import java.util.HashSet;
import java.util.Set;

/**
 * Who owns a record and whom it is released to.
 *
 * @param named the parties an audience of {@link Audience#NAMED} lists; empty for every other audience
 */
public record Release(PartyId owner, WorkspaceId workspace, Audience audience, Set<PartyId> named) {

    public Release {
        named = audience == Audience.NAMED ? Set.copyOf(named) : Set.of();
    }

    public Release(PartyId owner, WorkspaceId workspace, Audience audience) {
        this(owner, workspace, audience, Set.of());
    }

    /** The same release as the statement of another party. */
    public Release ownedBy(PartyId other) {
        return new Release(other, workspace, audience, named);
    }

    /**
     * The release of a child of this record: the audience wished for, but never wider than this one (domain page, section
     * 2). Where it ends at named parties, those of this record are named, and its owner with them.
     */
    public Release narrowedTo(PartyId childOwner, Audience wished) {
        return new Release(childOwner, workspace, wished.within(audience), withOwner());
    }

    private Set<PartyId> withOwner() {
        var all = new HashSet<>(named);
        all.add(owner);
        return all;
    }
}
