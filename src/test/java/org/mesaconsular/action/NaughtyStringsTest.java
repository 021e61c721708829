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
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type is kept as typed, whatever it looks like. */
@ServiceTest
class NaughtyStringsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    /** Each page of an action reads all its reports: many of them on one would make the test slow. */
    private static final int LINES_PER_ACTION = 40;

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
        agreeOnAnAction();
    }

    private void agreeOnAnAction() {
        action = visits.agreedByAllBut(circle);
    }

    @Test
    void every_naughty_string_is_kept_as_typed() {
        var lines = NaughtyStrings.all();
        var kept = new SoftAssertions();

        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_PER_ACTION == 0) {
                agreeOnAnAction();
            }
            var line = lines.get(i);
            report(line);
            kept.assertThat(noteOnRecord()).isEqualTo(line.strip());
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
