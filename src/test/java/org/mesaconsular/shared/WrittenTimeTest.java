package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            14:30        , 14:30
            9:05         , 09:05
            14:30:00     , 14:30
            14.30        , 14:30
            2:30 p. m.   , 14:30
            2:30 p. m.   , 14:30
            2:30 p.m.    , 14:30
            2.30 pm      , 14:30
            ' 2:30PM '   , 14:30
            7 p.m.       , 19:00
            7pm          , 19:00
            7 a. m.      , 07:00
            12 am        , 00:00
            12:30 a.m.   , 00:30
            12 pm        , 12:00
            14:30 pm     , 14:30
            14h30        , 14:30
            14 h 30      , 14:30
            14 h 30      , 14:30
            14h          , 14:00
            14h30min     , 14:30
            8 heures 15  , 08:15
            19:00 hs     , 19:00
            19:00 hs.    , 19:00
            19 horas     , 19:00
            19:00h       , 19:00
            930          , 09:30
            0930         , 09:30
            1430         , 14:30
            930 pm       , 21:30
            9 30         , 09:30
            9            , 09:00
            0            , 00:00
            23:59        , 23:59
            """)
    void a_time_is_read_as_people_mean_it(String typed, LocalTime meant) {
        assertThat(WrittenTime.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "24:00",
                "noon",
                "mediodía",
                "14:60",
                "2560",
                "14:5",
                "14:",
                ":30",
                "12345",
                "13 am",
                "0 pm",
                "14:30:45",
                "-1",
                "1e1",
                "p.m.",
                "10:00–12:00",
                "٩:٣٠",
                ""
            })
    void what_is_no_time_of_a_day_is_none(String typed) {
        assertThat(WrittenTime.read(typed)).isEmpty();
    }
}
