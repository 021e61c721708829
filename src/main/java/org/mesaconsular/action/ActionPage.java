package org.mesaconsular.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.WorkspaceId;

/**
 * Everything the page of a joint action shows to this viewer.
 *
 * @param row what a list shows of it too
 * @param revision the revision that an edit of title and due date starts from
 * @param origin the record it comes from; null when it comes from none
 * @param text the version that stands now
 * @param earlier the versions before it, newest first
 * @param own what the viewer's party answered or is asked; null when it is not asked
 * @param consents one per party that is asked; empty when the viewer may not know
 * @param progress one line per party that is asked; empty when the viewer may not know
 */
public record ActionPage(
        ActionRow row,
        WorkspaceId workspace,
        Audience audience,
        int revision,
        @Nullable OriginRef origin,
        TextVersion text,
        List<TextVersion> earlier,
        @Nullable ConsentView own,
        List<ConsentView> consents,
        List<ProgressLine> progress,
        ProgressSum progressSum,
        ActionRights rights) {}
