package org.mesaconsular.security.internal.web;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.mesaconsular.shared.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Sets up the web server. */
@Component
class WebServer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    /** With this beginning a browser takes the cookie from this host alone, over TLS, and from no neighbour in its domain. */
    private static final String SESSION_COOKIE = "__Host-mesa-session";

    private final ErrorSheet sheet;
    private final PublicAddress address;
    private final List<String> trustedProxies;

    /** @param trustedProxies addresses or networks (CIDR) whose word on who asks is taken; none by default */
    WebServer(ErrorSheet sheet, PublicAddress address, @Value("${mesa.trusted-proxies:}") List<String> trustedProxies) {
        this.sheet = sheet;
        this.address = address;
        this.trustedProxies = trustedProxies;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (!trustedProxies.isEmpty()) {
            factory.addEngineValves(forwarding());
        }
        factory.addEngineValves(new FrontValve(sheet, address));
        factory.addContextCustomizers(this::reportErrors);
        if (address.secure()) {
            factory.addContextCustomizers(context -> context.setSessionCookieName(SESSION_COOKIE));
        }
    }

    /** Whoever stands nearest to the portal is asked first; the first address that is not trusted is who asks. */
    private RemoteIpValve forwarding() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(trustedProxies.stream().map(WebServer::network).collect(Collectors.joining(",")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static String network(String proxy) {
        var address = proxy.strip();
        if (address.contains("/")) {
            return address;
        }
        return address + (address.contains(":") ? "/128" : "/32");
    }

    /** The last report to be added is the first to be asked. */
    private void reportErrors(Context context) {
        var host = (StandardHost) context.getParent();
        host.setErrorReportValveClass(ErrorReport.class.getName());
        host.getPipeline().addValve(new ErrorReport(sheet));
    }

    /** After the framework's own customizers, which add an error report of theirs. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
