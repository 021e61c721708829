package org.mesaconsular.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.testing.EmptyBrowser;

@ExtendWith(EmptyBrowser.class)
class AgreedTimesInWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-24T10:00[America/Los_Angeles]",
                "AgreedTime[wall=2026-02-24T10:00, zone=America/Los_Angeles, instant=2026-02-24T18:00:00Z]"
            })
    void an_agreed_time_is_said_as_it_was_agreed_in_old_entries_too(String kept) {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);

        assertThat(AuditWords.value("begins", kept, new AuditNames(Map.of(), Map.of())))
                .isEqualTo("Tuesday 24 February 2026, 10:00 Los Angeles");
    }
}
