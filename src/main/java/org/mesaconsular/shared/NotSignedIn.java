package org.mesaconsular.shared;

/** Nobody is signed in, so there is nobody to act for. */
public class NotSignedIn extends Refusal {

    public NotSignedIn() {
        super("refusal.notSignedIn");
    }
}
