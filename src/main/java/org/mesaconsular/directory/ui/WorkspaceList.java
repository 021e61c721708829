package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Words;

/** Workspaces as rows, each leading to who sits there. */
class WorkspaceList extends UnorderedList {

    WorkspaceList(List<Workspace> workspaces) {
        addClassName("row-list");
        workspaces.forEach(workspace -> add(row(workspace)));
    }

    private static ListItem row(Workspace workspace) {
        var facts = new Span(Words.line(workspace.code(), Zones.name(workspace.zone())));
        facts.addClassName("soft");
        var words = new Div(new Anchor(WorkspaceSeatsView.path(workspace.id()), workspace.name()), facts);
        words.addClassName("party-words");
        return new ListItem(words);
    }
}
