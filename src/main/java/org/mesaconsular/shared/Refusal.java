package org.mesaconsular.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person asked for and may not have, or not this way. Subclasses are named by the fact. The sentence for
 * people is worded in the view layer under {@link #messageKey()}; every refusal is audited.
 */
public abstract class Refusal extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    /** A refusal that concerns the request as a whole. */
    protected Refusal(String messageKey, Object... arguments) {
        this(null, messageKey, arguments);
    }

    /** A refusal that concerns one field of a form, so that it can be said beside it. */
    protected Refusal(@Nullable String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence in the translations. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence's placeholders stand for; never null, may be empty. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** What is to be said, each beside its field: itself, but for a form with several fields amiss. */
    public List<? extends Refusal> findings() {
        return List.of(this);
    }

    /** The property of the form record it concerns, or null. */
    public @Nullable String field() {
        return field;
    }
}
