package org.mesaconsular.shared;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * The first of what may be many.
 *
 * @param items these, in order
 * @param more how many there are besides
 */
public record First<T>(List<T> items, long more) {

    /** There are none at all. */
    public static <T> First<T> none() {
        return new First<>(List.of(), 0);
    }

    /** What was made of the first page of a query, with the rest of that query counted. */
    public static <T> First<T> of(Page<?> page, List<T> items) {
        return new First<>(items, page.getTotalElements() - page.getNumberOfElements());
    }

    /** The same, each made into something else; how many more there are stays. */
    public <R> First<R> map(Function<? super T, ? extends R> made) {
        return new First<>(items.stream().<R>map(made).toList(), more);
    }
}
