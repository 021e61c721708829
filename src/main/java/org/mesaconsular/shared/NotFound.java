package org.mesaconsular.shared;

/** There is no such record, or not for this viewer: the two are never told apart. */
public class NotFound extends Refusal {

    public NotFound() {
        super("refusal.notFound");
    }
}
