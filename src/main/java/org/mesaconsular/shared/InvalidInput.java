package org.mesaconsular.shared;

/** A field holds something that cannot be saved; said beside the field, what was typed stays. */
public class InvalidInput extends Refusal {

    /**
     * @param field the property of the form record
     * @param messageKey the sentence that says why
     */
    public InvalidInput(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
