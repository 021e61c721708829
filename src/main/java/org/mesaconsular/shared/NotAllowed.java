package org.mesaconsular.shared;

/** The person sees the record but may not do this to it, for instance without the mandate of the mission. */
public class NotAllowed extends Refusal {

    /** @param reasonKey the sentence that says who may */
    public NotAllowed(String reasonKey) {
        super(reasonKey);
    }
}
