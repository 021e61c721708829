package org.mesaconsular.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.PublicAddress;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class WebServerTest {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1");

    @ParameterizedTest
    @CsvSource({"https://mesa.example.org, __Host-mesa-session", "http://mesa.example.org, JSESSIONID"})
    void behind_tls_the_session_cookie_is_of_this_host_alone(String address, String name) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        var publicAddress = new PublicAddress(new MockEnvironment(), address);
        new WebServer(new ErrorSheet(new NoWords()), publicAddress, THIS_MACHINE).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("sessions", new OpensSessions()).addMapping("/"));
        server.start();
        try (var browser = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-Proto", "https")
                    .build();

            var cookie =
                    browser.send(asked, BodyHandlers.discarding()).headers().firstValue("Set-Cookie");

            assertThat(cookie)
                    .hasValueSatisfying(set -> assertThat(set)
                            .startsWith(name + "=")
                            .contains("Path=/;", "Secure")
                            .doesNotContain("Domain"));
        } finally {
            server.stop();
        }
    }

    private static final class OpensSessions extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            response.getWriter().print("here");
        }
    }

    private static final class NoWords implements I18NProvider {

        private static final long serialVersionUID = 1;

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... params) {
            return key;
        }
    }
}
