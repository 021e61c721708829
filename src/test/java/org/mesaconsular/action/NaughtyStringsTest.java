package org.mesaconsular.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.NaughtyStrings;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type is kept as typed, whatever it looks like. */
@ServiceTest
@OnBothDatabases
class NaughtyStringsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    /** A report holds this many, each on a line of its own. */
    private static final int LINES_PER_REPORT = 10;

    @Autowired
    private LosAngeles losAngeles;

    @Autowired
    private JointVisits visits;

    @Autowired
    private ActionService actions;

    private Circle circle;
    private ActionId action;

    @BeforeEach
    void meet() {
        circle = losAngeles.of(List.of("EC", "PE"));
        action = visits.agreedByAllBut(circle);
    }

    @Test
    void every_naughty_string_is_kept_as_typed() {
        var lines = NaughtyStrings.all();
        var kept = new SoftAssertions();

        for (int first = 0; first < lines.size(); first += LINES_PER_REPORT) {
            var note = String.join("\n", lines.subList(first, Math.min(first + LINES_PER_REPORT, lines.size())));
            report(note);
            kept.assertThat(noteOnRecord()).isEqualTo(note.strip());
        }

        kept.assertAll();
        assertThat(lines).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ends \0 here", "half a pair \ud83d", "\udc4d the other half"})
    void a_text_that_no_database_stores_is_refused(String unstorable) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> report(unstorable));
        assertThat(noteOnRecord()).isEmpty();
    }

    private void report(String note) {
        LosAngeles.run(
                circle.organiser(),
                () -> actions.report(action, new ProgressReport(ProgressStatus.ON_TRACK, note, DAY)));
    }

    private String noteOnRecord() {
        return visits.seenBy(circle.organiser(), action).progress().stream()
                .filter(line -> line.party().id().equals(circle.mission("EC").id()))
                .map(ProgressLine::note)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
