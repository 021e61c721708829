package org.mesaconsular.shared;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the portal. Comes from a setting and never from a request: whoever forges the Host header of a request
 * must not have a link to the own machine sent out.
 */
@Component
public class PublicAddress {

    private final Environment environment;
    private final String setting;

    public PublicAddress(Environment environment, @Value("${mesa.public-address:}") String setting) {
        this.environment = environment;
        this.setting = checked(setting.strip());
    }

    /** Whether the operator said where the portal is reached. */
    public boolean known() {
        return !setting.isEmpty();
    }

    /**
     * The whole address of a page.
     *
     * @param path below the portal's own address, without a slash at the front
     * @return the path alone when the portal was not told its address
     */
    public String of(String path) {
        return setting + path;
    }

    /** The same, on this very machine when the portal was not told its address. */
    public String orHere(String path) {
        return known()
                ? of(path)
                : "http://localhost:" + environment.getProperty("local.server.port", "8080") + "/" + path;
    }

    /** The host people know the portal by. */
    public String host() {
        return known() ? URI.create(setting).getHost() : "localhost";
    }

    /** Whether people reach it over TLS alone. */
    public boolean secure() {
        return setting.startsWith("https:");
    }

    private static String checked(String setting) {
        if (setting.isEmpty()) {
            return setting;
        }
        if (!setting.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?")
                || URI.create(setting).getHost() == null) {
            throw new WrongAddress(setting);
        }
        return setting.endsWith("/") ? setting : setting + "/";
    }
}
