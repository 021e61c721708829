package org.mesaconsular.security.internal.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a request the web server refuses before the portal sees it, for instance one that is malformed. */
final class ErrorReport extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReport.class);

    private static final int FIRST_FAULT = 400;

    private final ErrorSheet sheet;

    ErrorReport(ErrorSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < FIRST_FAULT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            sheet.write(request, response, response.getStatus(), cause);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("nobody reads the answer any more", gone);
        }
    }
}
