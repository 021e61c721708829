package org.mesaconsular.operation.internal;

/** A task is refused; nothing was changed. The message is the sentence for the operator. */
public class CannotBeDone extends RuntimeException {

    public CannotBeDone(String sentence) {
        super(sentence);
    }

    public CannotBeDone(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
