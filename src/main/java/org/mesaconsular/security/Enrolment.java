package org.mesaconsular.security;

import java.io.Serializable;

/**
 * A second factor to be: what a telephone must learn before its first code confirms it. Never sent back by a browser.
 *
 * @param secret in Base32, for whoever cannot read the picture
 * @param uri what the picture says
 */
public record Enrolment(String secret, String uri) implements Serializable {

    /** A secret must not come into a log by way of the record that carries it. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
