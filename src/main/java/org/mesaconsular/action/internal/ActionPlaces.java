package org.mesaconsular.action.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.RecordPages;
import org.mesaconsular.shared.RecordPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where joint actions and what belongs to them stand: on the page of the action. */
@Component
@Transactional(readOnly = true)
class ActionPlaces implements RecordPages {

    private final JointActions actions;
    private final ActionTexts texts;
    private final Consents consents;
    private final ProgressReports reports;
    private final CircleService circles;

    ActionPlaces(
            JointActions actions,
            ActionTexts texts,
            Consents consents,
            ProgressReports reports,
            CircleService circles) {
        this.actions = actions;
        this.texts = texts;
        this.consents = consents;
        this.reports = reports;
        this.circles = circles;
    }

    @Override
    public Map<UUID, String> pages(String kind, Set<UUID> ids) {
        return RecordPlace.addresses(places(kind, ids), this::open, "actions/");
    }

    private List<RecordPlace> places(String kind, Set<UUID> ids) {
        return switch (kind) {
            case "JointAction" -> RecordPlace.own(ids, ActionId::new);
            case "ActionText" -> texts.places(ids);
            case "Consent" -> consents.places(ids);
            case "Progress" -> reports.places(ids);
            default -> List.of();
        };
    }

    private List<UUID> open(List<UUID> ids) {
        return actions.open(
                ids, circles.workspaces().stream().map(Workspace::id).toList());
    }
}
