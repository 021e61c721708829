package org.mesaconsular.visit.ui;

import java.util.List;
import java.util.Objects;
import org.mesaconsular.directory.Member;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ui.Reader;

/** The member missions of a circle, in the alphabetical order of the reader's language. */
final class MemberMissions {

    private MemberMissions() {}

    static List<Party> of(List<Member> members) {
        return members.stream()
                .filter(member -> member.kind() == MembershipKind.MEMBER)
                .map(Member::party)
                .sorted(PartyOrder.of(Reader.locale()))
                .toList();
    }

    /** Their States, each once. */
    static List<StateCode> states(List<Member> members) {
        return of(members).stream()
                .map(Party::state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
