package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.VisitPage;
import org.mesaconsular.visit.VisitState;

/** The buttons with which the lead takes a visit further. */
record VisitActs(VisitPage page, VisitDialogs dialogs) {

    private static final List<VisitState> ONWARD =
            List.of(VisitState.PROPOSED, VisitState.CONFIRMED, VisitState.IN_PROGRESS, VisitState.CONDUCTED);

    Component[] buttons() {
        var buttons = new ArrayList<Component>();
        page.rights().states().stream().sorted().forEach(next -> buttons.add(button(next)));
        if (page.rights().lead() && !page.visit().state().over()) {
            buttons.add(Acts.quiet(
                    Words.say("visit.edit"), () -> dialogs.edit(page.visit()).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private Component button(VisitState next) {
        var label = Words.say("visit.advance." + next.name());
        Runnable act = () -> advance(next);
        return ONWARD.contains(next) ? Acts.primary(label, act) : Acts.plain(label, act);
    }

    private void advance(VisitState next) {
        if (next.needsReason()) {
            dialogs.reason(page.visit(), next).open();
        } else {
            dialogs.advance(page.visit(), next);
        }
    }
}
