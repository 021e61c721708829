package org.mesaconsular.shared.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Seats for tests. */
final class Seats {

    private Seats() {}

    static Seat seat(String label, String flag, SeatState state) {
        return Seat.of(label, flag, state, state.name().toLowerCase(Locale.ROOT));
    }

    static List<Seat> so_many(int parties) {
        String[] codes = Locale.getISOCountries();
        List<Seat> seats = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            seats.add(seat(Locale.of("", codes[party]).getDisplayCountry(Locale.ENGLISH), codes[party], SeatState.YES));
        }
        return seats;
    }
}
