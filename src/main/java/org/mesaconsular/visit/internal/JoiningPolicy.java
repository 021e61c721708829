package org.mesaconsular.visit.internal;

import java.util.List;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Release;

/** Who may be in the team of a visit: member missions of the circle, and only those that can see the visit. */
public final class JoiningPolicy {

    private JoiningPolicy() {}

    /** @throws InvalidInput when the party is no member of the circle */
    public static void requireMission(PartyId party, List<Member> circle) {
        var isMember = circle.stream()
                .anyMatch(member -> member.party().id().equals(party) && member.kind() == MembershipKind.MEMBER);
        if (!isMember) {
            throw new InvalidInput("team", "visit.refusal.onlyMembersInTeam");
        }
    }

    /** @throws InvalidInput when a visit released like this is hidden from the party */
    public static void requireSight(PartyId party, Release release) {
        var sees = party.equals(release.owner())
                || release.audience().widerThan(Audience.NAMED)
                || release.named().contains(party);
        if (!sees) {
            throw new InvalidInput("team", "visit.refusal.teamCannotSee");
        }
    }
}
