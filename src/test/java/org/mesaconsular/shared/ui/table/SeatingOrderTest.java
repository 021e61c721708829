package org.mesaconsular.shared.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatingOrderTest {

    @ParameterizedTest
    @CsvSource({
        "en, Zambia Germany Éire Ecuador, Ecuador Éire Germany Zambia",
        "es, Zambia Ecuador Alemania Níger Nicaragua Ñandú Noruega, Alemania Ecuador Nicaragua Níger Noruega Ñandú Zambia",
        "pt, Zâmbia Índia Alemanha Áustria Irão, Alemanha Áustria Índia Irão Zâmbia",
        "fr, Zambie Équateur Espagne Allemagne Érythrée, Allemagne Équateur Érythrée Espagne Zambie"
    })
    void states_sit_in_the_alphabet_of_the_readers_language(Locale reader, String any, String expected) {
        List<Seat> seats = Arrays.stream(any.split(" "))
                .map(name -> Seats.seat(name, "PE", SeatState.YES))
                .toList();

        List<Seat> clockwise = SeatingOrder.clockwise(seats, reader);

        assertThat(clockwise).extracting(Seat::label).containsExactly(expected.split(" "));
    }

    @Test
    void the_head_sits_first_and_observers_after_the_states() {
        Seat observer = Seat.observer("ACLU", SeatState.PRESENT, "observer");
        Seat peru = Seats.seat("Peru", "pe", SeatState.YES);
        Seat mexico = Seats.seat("Mexico", "mx", SeatState.YES);

        List<Seat> clockwise = SeatingOrder.clockwise(List.of(observer, mexico, peru.atHead()), Locale.ENGLISH);

        assertThat(clockwise).extracting(Seat::label).containsExactly("Peru", "Mexico", "ACLU");
    }
}
