package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Reader;

/** Shows the circle the reader is in and lets the reader go to another one. */
class CircleSwitch extends Div {

    CircleSwitch(CircleService circles) {
        addClassName("circle-switch");
        var mine = circles.workspaces();
        if (mine.size() == 1) {
            add(new Span(mine.getFirst().name()));
        } else if (!mine.isEmpty() && Reader.hasWorkspace()) {
            add(choice(circles));
        }
    }

    private Select<Workspace> choice(CircleService circles) {
        var choice = new Select<Workspace>();
        choice.setAriaLabel(getTranslation("frame.circle"));
        choice.setItemLabelGenerator(Workspace::name);
        choice.setItems(circles.workspaces());
        choice.setValue(circles.workspace(Reader.workspace()));
        choice.addValueChangeListener(change -> go(change.getValue()));
        return choice;
    }

    /** To the desk of that circle: a record of the circle before would not belong on the screen any more. */
    private static void go(Workspace workspace) {
        Reader.entered(workspace.id());
        UI.getCurrentOrThrow().getPage().setLocation("");
    }
}
