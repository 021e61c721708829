package org.mesaconsular.security.internal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.mesaconsular.shared.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every request meets first, before any filter and before the switch to a web socket: each answer gets its headers, and
 * what a foreign site sends in the name of its visitor goes no further.
 */
final class FrontValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(FrontValve.class);

    private final ErrorSheet sheet;
    private final PublicAddress address;

    FrontValve(ErrorSheet sheet, PublicAddress address) {
        super(true);
        this.sheet = sheet;
        this.address = address;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        AnswerHeaders.put(response, request.isSecure());
        if (Origin.isForeign(request, address.of(""))) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "from a foreign site");
        } else if (Bounds.isNoPage(request)) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "no page sends");
        } else if (Bounds.isUnreadable(request)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "without a length one can read");
        } else if (Bounds.isTooLarge(request)) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "larger than any");
        } else {
            getNext().invoke(request, response);
        }
    }

    private void refuse(Request request, Response response, int status, String why) throws IOException {
        LOG.warn("a request {} was refused: {}", why, LogText.of(request));
        sheet.write(request, response, status, null);
    }
}
