package org.mesaconsular.meeting;

import java.util.Comparator;
import java.util.List;
import org.mesaconsular.directory.BodyRoll;
import org.mesaconsular.directory.PartyRoll;
import org.mesaconsular.directory.Standing;
import org.mesaconsular.meeting.internal.AgendaItemEntity;
import org.mesaconsular.meeting.internal.DelegationEntity;
import org.mesaconsular.meeting.internal.MeetingEntity;
import org.mesaconsular.meeting.internal.OutcomeEntity;

/** What others read of the entities of this module. */
final class MeetingReading {

    private MeetingReading() {}

    static MeetingRow row(MeetingEntity meeting, BodyRoll bodies, List<DelegationLine> invited) {
        return new MeetingRow(
                meeting.id(),
                meeting.symbol(),
                meeting.state(),
                meeting.audience(),
                meeting.facts(),
                bodies.of(meeting.facts().body()),
                invited.stream()
                        .sorted(Comparator.comparing(DelegationLine::host).reversed())
                        .toList());
    }

    static DelegationLine line(DelegationEntity delegation, PartyRoll roll) {
        return new DelegationLine(
                roll.of(delegation.party()),
                delegation.observer(),
                delegation.hosts(),
                delegation.answer(),
                delegation.comment(),
                delegation.channel(),
                delegation.reference(),
                delegation.asOf(),
                delegation.recordedBy(),
                delegation.revision());
    }

    static AgendaLine line(AgendaItemEntity item, String numeral, List<OutcomeLine> outcomes, PartyRoll roll) {
        var presenter = item.presenter();
        return new AgendaLine(
                item.id(),
                numeral,
                presenter == null ? null : roll.of(presenter),
                item.audience(),
                item.form(),
                outcomes,
                item.revision());
    }

    static OutcomeLine line(OutcomeEntity outcome, PartyRoll roll, Standing standing) {
        return new OutcomeLine(
                outcome.id(),
                outcome.kind(),
                outcome.numeral(),
                outcome.text(),
                roll.of(outcome.owner()),
                outcome.audience(),
                outcome.kind().joint()
                        ? standing.organises()
                        : standing.speaks() && standing.party().equals(outcome.owner()),
                outcome.revision());
    }
}
