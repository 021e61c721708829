package org.mesaconsular.visit.ui;

import java.util.function.Consumer;
import org.mesaconsular.visit.ImportReport;
import org.slf4j.LoggerFactory;

/** An import at work beside the page. */
@FunctionalInterface
interface ImportWork {

    ImportReport work();

    /** Does the work and tells how it ended; a broken import is logged and can be finished by importing again. */
    default void run(Consumer<ImportReport> done, Runnable broken) {
        ImportReport report;
        try {
            report = work();
        } catch (RuntimeException cause) {
            LoggerFactory.getLogger(ImportWork.class).warn("An import of facilities broke off", cause);
            broken.run();
            return;
        }
        done.accept(report);
    }
}
