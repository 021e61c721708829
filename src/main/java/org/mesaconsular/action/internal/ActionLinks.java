package org.mesaconsular.action.internal;

import java.util.List;
import java.util.Optional;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joint actions as links on the pages of other modules. */
@Component
@Transactional(readOnly = true)
class ActionLinks implements RecordLinks {

    private final JointActions actions;

    ActionLinks(JointActions actions) {
        this.actions = actions;
    }

    @Override
    public Optional<RecordLink> link(OriginRef ref) {
        return ActionId.KIND.equals(ref.kind())
                ? actions.findById(ref.id()).map(ActionLinks::linkTo)
                : Optional.empty();
    }

    @Override
    public List<RecordLink> relatedTo(OriginRef ref) {
        return actions.findByOriginKindAndOriginIdOrderByProposedAt(ref.kind(), ref.id()).stream()
                .map(ActionLinks::linkTo)
                .toList();
    }

    private static RecordLink linkTo(JointAction action) {
        return new RecordLink(action.symbol(), action.title(), "actions/" + action.key());
    }
}
