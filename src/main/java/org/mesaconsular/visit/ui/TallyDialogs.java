package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.Tally;
import org.mesaconsular.visit.TallyService;
import org.mesaconsular.visit.VisitRow;
import org.mesaconsular.visit.VisitService;

/** The dialogs in which numbers are stated. */
@SpringComponent
class TallyDialogs {

    private final TallyService tallies;
    private final VisitService visits;
    private final CircleService circles;

    TallyDialogs(TallyService tallies, VisitService visits, CircleService circles) {
        this.tallies = tallies;
        this.visits = visits;
        this.circles = circles;
    }

    /** Numbers that the circle was told otherwise, in the press for instance. */
    EditDialog told() {
        var form =
                form(CountKind.REPORTED_MEDIA, VisitWords.audience(Audience.OWN, Audience.WORKSPACE, Audience.NAMED));
        return dialog(form, () -> tallies.state(Reader.workspace(), form.value()));
    }

    /** Numbers that the team of a visit brings home. */
    EditDialog ofVisit(VisitRow visit) {
        var form = form(CountKind.OBSERVED, VisitWords.audience(Audience.OWN, visit.audience()));
        return dialog(form, () -> tallies.stateOn(visit.id(), form.value()));
    }

    /** Shows numbers to more parties. */
    EditDialog release(Tally tally, List<Audience> wider) {
        return ReleaseDialog.of(wider, audience -> tallies.releaseTo(tally.id(), tally.revision(), audience));
    }

    private TallyFields form(CountKind usual, Select<Audience> audience) {
        var states = MemberMissions.states(circles.members(Reader.workspace()));
        return new TallyFields(states, usual, visits.today(Reader.workspace()), audience);
    }

    private static EditDialog dialog(TallyFields form, Runnable save) {
        return new EditDialog(Words.say("visit.tally.add"), form, form.fields, Words.say("dialog.save"), save);
    }
}
