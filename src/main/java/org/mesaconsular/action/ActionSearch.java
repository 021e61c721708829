package org.mesaconsular.action;

import java.util.List;
import org.mesaconsular.action.internal.JointActions;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds joint actions by words of their title or by their symbol. */
@Service
@Transactional(readOnly = true)
public class ActionSearch {

    private final JointActions actions;

    public ActionSearch(JointActions actions) {
        this.actions = actions;
    }

    /** Those that hold the words in this order, with or without accents, the newest first. */
    public List<ActionHit> find(WorkspaceId workspace, String words, int limit) {
        return actions.find(workspace, PlainText.pattern(words), Limit.of(limit)).stream()
                .map(action -> new ActionHit(action.id(), action.symbol(), action.title(), action.state()))
                .toList();
    }
}
