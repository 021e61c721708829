package org.mesaconsular.visit.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Release;
import org.springframework.stereotype.Component;

/**
 * Before numbers are shown to more parties: looks for each of them whether it could work out a small number from these and
 * from what it was shown before. What was shown cannot be taken back, so such a release is refused.
 */
@Component
public class TallyRelease {

    private final NumbersTogether together;
    private final CircleService circles;
    private final HouseWork house;

    TallyRelease(NumbersTogether together, CircleService circles, HouseWork house) {
        this.together = together;
        this.circles = circles;
        this.house = house;
    }

    /** @throws InvalidInput beside "audience" when somebody could work out a number of another State */
    public void requireNothingRevealed(TallyEntity tally, Release wider) {
        var revealed = house.get("look at numbers together", () -> {
            var group = together.around(tally);
            return circles.members(tally.workspace()).stream()
                    .filter(member -> !sees(member, tally.release()) && sees(member, wider))
                    .anyMatch(member -> group.revealsTo(reader(member), tally, seenBy(member, group.tallies())));
        });
        if (revealed) {
            throw new InvalidInput("audience", "visit.refusal.numbersTogether");
        }
    }

    private static TalliesForReader reader(Member member) {
        return new TalliesForReader(member.party().id(), member.party().state(), false);
    }

    private static Set<TallyEntity> seenBy(Member member, List<TallyEntity> some) {
        return some.stream().filter(tally -> sees(member, tally.release())).collect(Collectors.toSet());
    }

    private static boolean sees(Member member, Release release) {
        var party = member.party().id();
        return release.owner().equals(party)
                || switch (release.audience()) {
                    case OWN -> false;
                    case NAMED -> release.named().contains(party);
                    case MEMBERS -> member.kind() == MembershipKind.MEMBER;
                    case WORKSPACE, PUBLIC -> true;
                };
    }
}
