package org.mesaconsular.directory.ui;

import java.util.List;
import org.mesaconsular.shared.ui.ConflictingText;

/** Fields that show a record and compare what was typed with what somebody else saved. */
interface RecordForm<R> {

    void show(R known);

    /** What stands in the fields beside what somebody else saved. */
    List<ConflictingText> beside(R theirs);
}
