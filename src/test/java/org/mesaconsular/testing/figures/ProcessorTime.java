package org.mesaconsular.testing.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** Processor time of processes together with what they started. */
final class ProcessorTime {

    /** In /proc a second has a hundred ticks on every Linux. */
    private static final int MILLIS_PER_TICK = 10;

    /** Where user and system time of the process, then of its ended children stand, counted from behind its name. */
    private static final int OWN = 11;

    private static final int CHILDRENS = 13;
    private static final int END = 15;

    private ProcessorTime() {}

    /** The process, all that runs below it, and all that has ended below it; without /proc, only what still runs. */
    static Duration ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .map(process -> of(process, END))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The process alone, without what it started. */
    static Duration ofItself(ProcessHandle process) {
        return of(process, CHILDRENS);
    }

    private static Duration of(ProcessHandle process, int end) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            var ticks =
                    Arrays.stream(fields, OWN, end).mapToLong(Long::parseLong).sum();
            return Duration.ofMillis(ticks * MILLIS_PER_TICK);
        } catch (IOException endedOrNoLinux) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
