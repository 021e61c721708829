package org.mesaconsular.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.InvalidInput;

/** The bodies of a circle, each under the one it belongs to. */
public record BodyTree(Collection<Body> bodies) {

    /** The bodies directly under this one; those directly under the circle for null. */
    public List<Body> under(@Nullable BodyId parent) {
        return bodies.stream()
                .filter(body -> parent == null
                        ? body.facts().parent() == null
                        : parent.equals(body.facts().parent()))
                .toList();
    }

    /** The body with this id; empty when there is none here. */
    public Optional<Body> find(BodyId id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** The name of a body in the reader's language; empty for null and for a body that is not here. */
    public String name(@Nullable BodyId id, Locale reader) {
        return id == null ? "" : find(id).map(body -> body.name(reader)).orElse("");
    }

    /** Whether the one is the other or stands anywhere below it. */
    public boolean isWithin(BodyId inner, BodyId outer) {
        var seen = new HashSet<BodyId>();
        var at = find(inner);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (at.get().id().equals(outer)) {
                return true;
            }
            at = Optional.ofNullable(at.get().facts().parent()).flatMap(this::find);
        }
        return false;
    }

    /**
     * Refuses a place that would make no tree.
     *
     * @param body the body that moves; null when it is new
     * @throws InvalidInput beside "parent" when the place is the body itself or below it, dissolved, or not in this circle
     */
    void requirePlace(@Nullable BodyId body, @Nullable BodyId parent) {
        if (parent == null) {
            return;
        }
        if (find(parent).filter(place -> !place.dissolved()).isEmpty()) {
            throw new InvalidInput("parent", "refusal.bodyNotThere");
        }
        if (body != null && isWithin(parent, body)) {
            throw new InvalidInput("parent", "refusal.bodyWithinItself");
        }
    }
}
