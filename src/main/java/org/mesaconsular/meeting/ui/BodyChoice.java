package org.mesaconsular.meeting.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyId;
import org.mesaconsular.directory.BodyTree;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Words;

/** Which body of the circle meets. Left empty the circle itself does; in a circle without bodies nothing is asked. */
class BodyChoice extends Choice<Body> {

    private final transient BodyTree tree;
    private final transient List<Body> atWork;

    BodyChoice(BodyTree tree) {
        super(Words.say("meeting.field.body"));
        this.tree = tree;
        this.atWork = tree.bodies().stream().filter(body -> !body.dissolved()).toList();
        setHelperText(getTranslation("meeting.field.body.hint"));
        setItemLabelGenerator(body -> body.name(getLocale()));
        offer(atWork);
        setClearButtonVisible(true);
        setVisible(!atWork.isEmpty());
        addClassName("wide");
    }

    /** Shows this body, one that was dissolved since too. */
    void show(@Nullable BodyId id) {
        var body = id == null ? null : tree.find(id).orElse(null);
        if (body != null && body.dissolved()) {
            offer(Stream.concat(atWork.stream(), Stream.of(body)).toList());
            setVisible(true);
        }
        setValue(body);
    }

    @Nullable
    BodyId chosen() {
        return getOptionalValue().map(Body::id).orElse(null);
    }

    /** The name of a body; empty for the circle itself. */
    String name(@Nullable BodyId id) {
        return tree.name(id, getLocale());
    }
}
