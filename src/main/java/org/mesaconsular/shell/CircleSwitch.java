package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Reader;

/** Shows the circle the reader is in and lets the reader go to another one. */
class CircleSwitch extends Div {

    private final transient CircleService circles;
    private transient List<Workspace> shown = List.of();

    CircleSwitch(CircleService circles) {
        this.circles = circles;
        addClassName("circle-switch");
        refresh();
    }

    /** Shows what the reader belongs to now: a circle whose term ended is gone, one that admitted the party is there. */
    final void refresh() {
        var mine = Reader.hasWorkspace() ? circles.workspaces() : List.<Workspace>of();
        if (!mine.equals(shown)) {
            shown = mine;
            removeAll();
            if (!mine.isEmpty()) {
                add(mine.size() == 1 ? new Span(mine.getFirst().name()) : choice(mine));
            }
        }
    }

    private Select<Workspace> choice(List<Workspace> mine) {
        var choice = new Select<Workspace>();
        choice.setAriaLabel(getTranslation("frame.circle"));
        choice.setItemLabelGenerator(Workspace::name);
        choice.setItems(mine);
        mine.stream()
                .filter(workspace -> workspace.id().equals(Reader.workspace()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> go(change.getValue()));
        return choice;
    }

    /** To the desk of that circle: a record of the circle before would not belong on the screen any more. */
    private static void go(Workspace workspace) {
        Reader.entered(workspace.id());
        UI.getCurrentOrThrow().getPage().setLocation("");
    }
}
