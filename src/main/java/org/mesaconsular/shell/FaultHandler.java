package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of an error that nobody expected: a sentence with a reference number, the rest in the log. */
class FaultHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    private static final int LONG_ENOUGH_TO_COPY_MILLIS = 20_000;

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof Refusal refusal && UI.getCurrent() != null) {
            Acts.refused(Words.of(refusal), LONG_ENOUGH_TO_COPY_MILLIS);
            return;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", reference, event.getThrowable());
        if (UI.getCurrent() != null) {
            Acts.refused(UI.getCurrent().getTranslation("fault.sentence", reference), LONG_ENOUGH_TO_COPY_MILLIS);
        }
    }
}
