package org.mesaconsular.action.ui;

import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionState;

/** Where the pages of actions are. */
final class ActionPaths {

    static final String LIST = "actions";

    private ActionPaths() {}

    /** The page of one action. */
    static String of(ActionId id) {
        return LIST + "/" + id.value();
    }

    /** A version of its text with what was answered to it. */
    static String version(ActionId id, int version) {
        return of(id) + "/versions/" + version;
    }

    /** The list of those in one state. */
    static String inState(ActionState state) {
        return LIST + "?" + ActionListView.STATE + "=" + state.name();
    }
}
