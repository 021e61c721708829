package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.VisitPage;
import org.mesaconsular.visit.VisitState;

/** The buttons with which the lead takes a visit further. */
record VisitActs(VisitPage page, VisitDialogs dialogs) {

    Component[] buttons() {
        var buttons = new ArrayList<Component>();
        page.rights().states().stream().sorted().forEach(next -> buttons.add(button(next)));
        if (page.visit().access().refused() && page.rights().access().contains(AccessStatus.REQUESTED)) {
            buttons.add(Acts.plain(
                    Words.say("visit.access.again"), () -> dialogs.access(page).open()));
        }
        if (page.rights().lead() && !page.visit().state().over()) {
            buttons.add(Acts.quiet(
                    Words.say("visit.edit"), () -> dialogs.edit(page.visit()).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private Component button(VisitState next) {
        var label = Words.say("visit.advance." + next.name());
        Runnable act = () -> advance(next);
        return next == page.rights().main() ? Acts.primary(label, act) : Acts.plain(label, act);
    }

    private void advance(VisitState next) {
        if (next.needsReason()) {
            dialogs.reason(page.visit(), next).open();
        } else {
            dialogs.advance(page.visit(), next);
        }
    }
}
