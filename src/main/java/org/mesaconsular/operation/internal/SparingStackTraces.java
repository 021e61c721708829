package org.mesaconsular.operation.internal;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** Stack traces of the structured log, without content of records. Named in the settings, so made without arguments. */
public class SparingStackTraces implements StackTracePrinter {

    private final StackTracePrinter printer =
            StandardStackTracePrinter.rootLast().withFormatter(SparingWords::of);

    @Override
    public void printStackTrace(Throwable fault, Appendable out) throws IOException {
        printer.printStackTrace(fault, out);
    }
}
