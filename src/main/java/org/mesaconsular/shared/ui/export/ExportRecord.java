package org.mesaconsular.shared.ui.export;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the audit who took what away, and how many lines of it; never what stood in them. */
@SpringComponent
class ExportRecord {

    private final ApplicationEventPublisher publisher;

    ExportRecord(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** @param finished false when the download broke off */
    void keep(ExportHead head, int lines, boolean finished) {
        var details = Map.of("lines", String.valueOf(lines), "finished", String.valueOf(finished));
        publisher.publishEvent(
                new NotableAct(head.act(), NotableAct.Outcome.DONE, Viewers.person(), head.workspace(), null, details));
    }
}
