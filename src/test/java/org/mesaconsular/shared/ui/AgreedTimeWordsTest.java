package org.mesaconsular.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.AgreedTime;
import org.mesaconsular.shared.AgreedTime.Pass;
import org.mesaconsular.testing.EmptyBrowser;

@ExtendWith(EmptyBrowser.class)
class AgreedTimeWordsTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @BeforeEach
    void a_reader_in_Los_Angeles() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        Reader.isInZone(LOS_ANGELES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EARLIER | Sunday 1 November 2026, 01:30 (UTC−7)–04:00 Los Angeles",
                "LATER   | Sunday 1 November 2026, 01:30 (UTC−8)–04:00 Los Angeles",
            })
    void a_time_that_comes_twice_says_which_one_is_meant(Pass pass, String expected) {
        var begins = AgreedTime.of("start", LocalDateTime.parse("2026-11-01T01:30"), LOS_ANGELES, pass);

        assertThat(AgreedTimeWords.span(begins, agreed("2026-11-01T04:00", "America/Los_Angeles")))
                .isEqualTo(expected);
    }

    @Test
    void a_time_that_comes_twice_for_the_reader_only_says_so_in_the_bracket() {
        var begins = agreed("2026-11-01T03:30", "America/Mexico_City");
        var ends = agreed("2026-11-01T05:00", "America/Mexico_City");

        assertThat(AgreedTimeWords.here(begins, ends))
                .contains("01:30 (UTC−8)–03:00")
                .contains("Los Angeles");
        assertThat(AgreedTimeWords.there(begins, ends)).isEqualTo("Sunday 1 November 2026, 03:30–05:00 Mexico City");
    }

    @Test
    void half_hours_between_the_passes_are_said_in_minutes() {
        var place = ZoneId.of("Australia/Lord_Howe");
        var begins = AgreedTime.of("start", LocalDateTime.parse("2026-04-05T01:45"), place, Pass.LATER);
        var ends = agreed("2026-04-05T04:00", place.getId());

        assertThat(AgreedTimeWords.there(begins, ends)).contains("01:45 (UTC+10:30)–04:00 Lord Howe");
    }

    private static AgreedTime agreed(String wall, String zone) {
        return AgreedTime.of("time", LocalDateTime.parse(wall), ZoneId.of(zone), null);
    }
}
