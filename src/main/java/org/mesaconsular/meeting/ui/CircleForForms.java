package org.mesaconsular.meeting.ui;

import java.util.List;
import java.util.Objects;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.BodyTree;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Reader;

/**
 * What forms offer of a circle.
 *
 * @param missions the members, by name in the reader's language
 * @param observers the observers, by name in the reader's language
 * @param bodies the tree of its bodies
 * @param own the party the reader speaks for
 */
record CircleForForms(Workspace workspace, List<Party> missions, List<Party> observers, BodyTree bodies, PartyId own) {

    static CircleForForms of(CircleService circles, BodyService bodies, WorkspaceId id) {
        var members = circles.members(id);
        return new CircleForForms(
                circles.workspace(id),
                named(members, MembershipKind.MEMBER),
                named(members, MembershipKind.OBSERVER),
                bodies.tree(id),
                circles.standing(id).party());
    }

    /** The mission with this id, or the first one. */
    Party mission(PartyId id) {
        return missions.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(missions.getFirst()));
    }

    private static List<Party> named(List<Member> members, MembershipKind kind) {
        return members.stream()
                .filter(member -> member.kind() == kind)
                .map(Member::party)
                .sorted(PartyOrder.of(Reader.locale()))
                .toList();
    }
}
