package org.mesaconsular.operation.internal;

import java.io.PrintStream;

/**
 * What a task says to whoever asked for it: one sentence and an exit code.
 *
 * @param code 0: as wished; 1: examined, and bad; 2: refused, nothing was changed
 */
public record Answer(int code, String sentence) {

    static Answer done(String sentence) {
        return new Answer(0, sentence);
    }

    static Answer bad(String sentence) {
        return new Answer(1, sentence);
    }

    static Answer refused(String sentence) {
        return new Answer(2, sentence);
    }

    void say(PrintStream out, PrintStream err) {
        (code == 0 ? out : err).println(sentence);
    }
}
