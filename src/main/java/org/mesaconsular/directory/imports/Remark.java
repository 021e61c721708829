package org.mesaconsular.directory.imports;

import java.util.List;

/**
 * Something to be said about a line: what was assumed, or why it is refused.
 *
 * @param key the sentence
 * @param arguments what its places stand for
 */
public record Remark(String key, List<Object> arguments) {

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
