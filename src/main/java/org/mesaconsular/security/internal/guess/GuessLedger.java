package org.mesaconsular.security.internal.guess;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.mesaconsular.shared.Bookkeeping;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Visibility;

/** The wrong guesses of the last quarter of an hour, and those being looked at. Must be locked before it is read. */
@Entity
@Table(name = "guess_ledger")
@Filter(name = Visibility.HOUSE, deduceAliasInjectionPoints = false)
@Bookkeeping
public class GuessLedger extends PersistentRecord {

    /** Guesses that are looked at within {@link #SPAN}. */
    public static final int MOST = 10;

    /** How long a wrong guess counts. */
    public static final Duration SPAN = Duration.ofMinutes(15);

    /** Milliseconds since the epoch, separated by blanks, oldest first; at most {@link #MOST}. */
    private String guesses = "";

    @Column(name = "last_guess")
    private Instant lastGuess;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected GuessLedger() {}

    GuessLedger(UUID id, Instant now) {
        super(id);
        lastGuess = now;
    }

    /**
     * Enters a guess; false when there are {@link #MOST} already and it must not be looked at. That one is written down too,
     * so that it takes as long.
     */
    boolean enter(Instant now) {
        lastGuess = now;
        var counting = counting(now);
        if (counting.size() >= MOST) {
            return false;
        }
        counting.add(now.toEpochMilli());
        keep(counting);
        return true;
    }

    /** Strikes out a guess that was right. */
    void strike(Instant guess) {
        var all = all();
        all.remove((Object) guess.toEpochMilli());
        keep(all);
    }

    private List<Long> counting(Instant now) {
        var since = now.minus(SPAN).toEpochMilli();
        return all().stream().filter(guess -> guess > since).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Long> all() {
        return Arrays.stream(guesses.split(" "))
                .filter(guess -> !guess.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void keep(List<Long> kept) {
        guesses = kept.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
