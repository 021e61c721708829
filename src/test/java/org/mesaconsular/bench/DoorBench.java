package org.mesaconsular.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.Caller;
import org.mesaconsular.testing.HttpTest;
import org.mesaconsular.testing.LosAngeles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long somebody who is signed in waits while fifty others try passwords, with hashes that cost what they cost in
 * production: for an answer behind the sign-in and for what a meeting's page reads.
 */
@HttpTest
class DoorBench {

    private static final int GUESSERS = 50;
    private static final String PASSWORD = "a long password for tests";
    private static final Duration BEARABLE = Duration.ofSeconds(1);
    private static final Viewer HOUSE = new Viewer.House("bench", null);

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PasswordService passwords;

    @LocalServerPort
    int port;

    @Test
    void a_signed_in_person_goes_on_while_others_guess() throws IOException, InterruptedException {
        var circle = losAngeles.nine();
        var signedIn = signedIn(circle.organiser());
        var quiet = Stopwatch.took(() -> answered(signedIn));
        var stop = new AtomicBoolean();
        var guesses = new AtomicInteger();
        var began = System.nanoTime();
        double[] flooded;
        double seconds;
        try (var guessers = Executors.newFixedThreadPool(GUESSERS)) {
            for (int number = 0; number < GUESSERS; number++) {
                // half of them at an address there is
                var address =
                        number % 2 == 0 ? circle.mission("PE").head().email() : "nobody" + number + "@example.org";
                guessers.submit(() -> guess(address, stop, guesses));
            }
            TimeUnit.SECONDS.sleep(3);
            flooded = Stopwatch.took(() -> answered(signedIn));
            seconds = (System.nanoTime() - began) / 1e9;
            stop.set(true);
        }

        Report.sentences(
                "door",
                List.of(
                        line("nobody else", quiet),
                        line(
                                GUESSERS + " guess, " + Math.round(guesses.get() / seconds) + " answers a second",
                                flooded)));
        assertThat(Stopwatch.slowest(flooded)).isLessThan(BEARABLE.toMillis());
    }

    private static String line(String what, double[] waits) {
        return String.format(
                Locale.ROOT,
                "signed in, %s: median %.1f ms, 95 %% within %.1f ms",
                what,
                Stopwatch.median(waits),
                Stopwatch.slowest(waits));
    }

    private void guess(String address, AtomicBoolean stop, AtomicInteger guesses) {
        while (!stop.get()) {
            new Caller(port).signIn(address, "certainly not the password");
            guesses.incrementAndGet();
        }
    }

    private Caller signedIn(Person person) {
        Viewers.run(HOUSE, () -> passwords.set(person.id(), PASSWORD));
        var caller = new Caller(port);
        caller.signIn(person.email(), PASSWORD);
        assertThat(caller.isSignedIn()).isTrue();
        return caller;
    }

    private static boolean answered(Caller signedIn) {
        assertThat(signedIn.isSignedIn()).isTrue();
        return true;
    }
}
