package org.mesaconsular.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser without a screen: keeps its cookies, follows nothing. */
public final class Caller {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String portal;

    public Caller(int port) {
        portal = "http://localhost:" + port + "/";
    }

    /** Sends a form as a browser does. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(portal + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Opens an address. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(portal + path)).build());
    }

    /** Types address and password into the page of the sign-in. */
    public HttpResponse<String> signIn(String address, String password, String... headers) {
        return post("login", Map.of("username", address, "password", password), headers);
    }

    /** Where an answer leads to, relative to the portal's root. */
    public static String leadsTo(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("^/", "");
    }

    /** Types a code into the page of the second step. */
    public HttpResponse<String> code(String typed) {
        return post(
                "login/code", Map.of("code", typed, "_csrf", get("icons/probe").body()));
    }

    /** Whether somebody is signed in: the portal has a page for nobody else. */
    public boolean isSignedIn() {
        return get("probe/me").statusCode() == 200;
    }

    /** The value of a cookie whose name begins so. */
    public Optional<HttpCookie> cookie(String beginning) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(beginning))
                .findFirst();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Takes over a cookie of another browser. */
    public Caller with(HttpCookie cookie) {
        cookies.getCookieStore().add(URI.create(portal), cookie);
        return this;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
