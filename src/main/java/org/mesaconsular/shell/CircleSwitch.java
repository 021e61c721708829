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

    CircleSwitch(CircleService circles) {
        addClassName("circle-switch");
        if (Reader.hasWorkspace()) {
            var mine = circles.workspaces();
            add(mine.size() == 1 ? new Span(mine.getFirst().name()) : choice(mine));
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
