package org.mesaconsular.bench;

import java.util.Arrays;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;

/** Reads something again and again: first to warm up, then to be timed. */
final class Stopwatch {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Statistics statistics;

    /** What a service answers; nobody looks at it. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Object read();
    }

    Stopwatch(Statistics statistics) {
        this.statistics = statistics;
    }

    Figure time(String what, Reading reading) {
        for (int round = 0; round < ROUNDS / 2; round++) {
            reading.read();
        }
        var before = statistics.getPrepareStatementCount();
        reading.read();
        var statements = statistics.getPrepareStatementCount() - before;
        var took = took(reading);
        return new Figure(what, statements, median(took), slowest(took));
    }

    /** How long each reading takes, in milliseconds, the quickest first. */
    static double[] took(Reading reading) {
        var took = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            reading.read();
            took[round] = (System.nanoTime() - began) / NANOS_PER_MILLI;
        }
        Arrays.sort(took);
        return took;
    }

    static double median(double[] took) {
        return took[took.length / 2];
    }

    /** Within which 95 of 100 are done. */
    static double slowest(double[] took) {
        return took[took.length * 95 / 100];
    }
}
