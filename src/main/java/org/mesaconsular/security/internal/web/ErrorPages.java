package org.mesaconsular.security.internal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What becomes of an error within the portal that no page answered. */
@Controller
class ErrorPages implements ErrorController {

    private final ErrorSheet sheet;

    ErrorPages(ErrorSheet sheet) {
        this.sheet = sheet;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // asked for by its address it is a page like any other that is not there
        var code = status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        sheet.write(request, response, code, cause instanceof Throwable thrown ? thrown : null);
    }
}
