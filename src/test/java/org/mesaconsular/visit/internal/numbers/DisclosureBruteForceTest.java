package org.mesaconsular.visit.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.ShownCount;
import org.mesaconsular.visit.ShownCount.Concealment;

/**
 * Against random numbers and for every reader: somebody who tries all numbers there could be, knowing only what is on the page,
 * is never left with a single one for another State's hidden cell. It reckons from what is shown, not from how it was decided.
 */
class DisclosureBruteForceTest {

    private static final List<StateCode> STATES =
            Stream.of("AR", "CL", "EC", "GT").map(StateCode::new).toList();

    private static final int TABLES = 800;
    private static final int MOST = 12;

    private final Random random = new Random(162);

    @Test
    void nobody_is_left_with_a_single_possibility() {
        var hidden = 0;
        for (int round = 0; round < TABLES; round++) {
            var tables = tables();
            for (var reader : readers()) {
                var entries = tables.stream().map(table -> entry(table, reader)).toList();
                var pages = Disclosure.of(entries).stream()
                        .map(DisclosureBruteForceTest::page)
                        .toList();
                for (var page : pages) {
                    hidden += check(tables, reader, List.of(page));
                }
                hidden += check(tables, reader, pages);
            }
        }
        assertThat(hidden).as("hidden numbers that were tried").isGreaterThan(1_000);
    }

    /** What stands on a page; no word on what is hidden beyond that. */
    private record Page(ShownCount total, Map<StateCode, ShownCount> cells) {

        /** Nothing but the reader's own number. */
        Page ownOf(Set<StateCode> reader) {
            var own = new LinkedHashMap<>(cells);
            own.keySet().retainAll(reader);
            return new Page(ShownCount.of(Count.notReported()), own);
        }
    }

    private record Table(Map<StateCode, Count> cells, Count total) {}

    private static Page page(View view) {
        var cells = new LinkedHashMap<StateCode, ShownCount>();
        view.entry().cells().keySet().forEach(state -> cells.put(state, view.cell(state)));
        return new Page(view.total(), cells);
    }

    private static int check(List<Table> tables, Set<StateCode> reader, List<Page> pages) {
        return check(tables, reader, pages, true) + check(tables, reader, pages, false);
    }

    private static int check(
            List<Table> tables, Set<StateCode> reader, List<Page> pages, boolean reckonsWithUnreported) {
        var possible = new HashMap<StateCode, Set<Integer>>();
        tryAll(pages, reckonsWithUnreported, 0, new HashMap<>(), possible);
        var checked = 0;
        for (var state : STATES) {
            var isHidden = !reader.contains(state)
                    && pages.stream()
                            .anyMatch(page -> page.cells().containsKey(state)
                                    && page.cells().get(state).concealment() != Concealment.NONE);
            var isSmall = tables.stream()
                    .map(table -> table.cells()
                            .getOrDefault(state, Count.notReported())
                            .value())
                    .anyMatch(value -> value != null && value > 0 && value < 5);
            var answers = possible.getOrDefault(state, Set.of());
            var isCandidate = isHidden && isSmall && !answers.isEmpty() && !isShown(pages, state);
            var isLost = isCandidate
                    && answers.size() == 1
                    && followsFromOthers(pages, reader, state, reckonsWithUnreported);
            if (isCandidate && !isLost) {
                assertThat(answers)
                        .as("%s for a reader of %s in %s", state, reader, pages)
                        .hasSizeGreaterThan(1);
                checked++;
            }
        }
        return checked;
    }

    /** What follows from entries that do not report the State, and from what the reader knows of its own, nobody can hide. */
    private static boolean followsFromOthers(
            List<Page> pages, Set<StateCode> reader, StateCode state, boolean reckonsWithUnreported) {
        var silent = pages.stream()
                .map(page -> page.cells().get(state).concealment() == Concealment.NONE ? page : page.ownOf(reader))
                .toList();
        var possible = new HashMap<StateCode, Set<Integer>>();
        tryAll(silent, reckonsWithUnreported, 0, new HashMap<>(), possible);
        return possible.getOrDefault(state, Set.of()).size() == 1;
    }

    private static boolean isShown(List<Page> pages, StateCode state) {
        return pages.stream()
                .flatMap(page -> Stream.ofNullable(page.cells().get(state)))
                .anyMatch(cell -> cell.value() != null);
    }

    private static void tryAll(
            List<Page> pages,
            boolean reckonsWithUnreported,
            int next,
            Map<StateCode, Integer> tried,
            Map<StateCode, Set<Integer>> possible) {
        if (next == STATES.size()) {
            if (pages.stream().allMatch(page -> fits(page, tried, reckonsWithUnreported))) {
                tried.forEach((state, value) ->
                        possible.computeIfAbsent(state, none -> new HashSet<>()).add(value));
            }
            return;
        }
        var state = STATES.get(next);
        for (int value = 0; value <= MOST; value++) {
            if (agrees(pages, state, value)) {
                tried.put(state, value);
                tryAll(pages, reckonsWithUnreported, next + 1, tried, possible);
                tried.remove(state);
            }
        }
    }

    private static boolean agrees(List<Page> pages, StateCode state, int value) {
        return pages.stream()
                .flatMap(page -> Stream.ofNullable(page.cells().get(state)))
                .allMatch(cell -> switch (cell.concealment()) {
                    case NONE -> cell.value() == null || cell.value() == value;
                    case SMALL -> value >= 1 && value <= 4;
                    case WITHHELD -> true;
                });
    }

    /** Those who were not reported are in the total, or some of them may be; States that are not listed are not in it. */
    private static boolean fits(Page page, Map<StateCode, Integer> tried, boolean reckonsWithUnreported) {
        var total = page.total().value();
        if (total == null) {
            return true;
        }
        var sum = 0;
        var mayBeMore = false;
        for (var cell : page.cells().entrySet()) {
            var reported = cell.getValue().status().stated();
            if (reported || reckonsWithUnreported) {
                sum += tried.getOrDefault(cell.getKey(), 0);
            } else {
                mayBeMore = true;
            }
        }
        return mayBeMore ? sum <= total : sum == total;
    }

    private List<Table> tables() {
        var truth = new HashMap<StateCode, Integer>();
        STATES.forEach(state -> truth.put(state, random.nextInt(9)));
        var tables = new ArrayList<Table>();
        for (int number = 0; number <= random.nextInt(3); number++) {
            tables.add(table(truth));
        }
        return tables;
    }

    private Table table(Map<StateCode, Integer> truth) {
        var cells = new LinkedHashMap<StateCode, Count>();
        var sum = 0;
        for (var state : STATES) {
            var value = truth.getOrDefault(state, 0);
            if (random.nextInt(5) > 0) {
                cells.put(state, Count.exact(value));
            } else {
                cells.put(state, Count.notReported());
            }
            sum += value;
        }
        return new Table(cells, random.nextInt(3) > 0 ? Count.exact(sum) : Count.notReported());
    }

    private static List<Set<StateCode>> readers() {
        var readers = new ArrayList<Set<StateCode>>();
        readers.add(Set.of());
        STATES.forEach(state -> readers.add(Set.of(state)));
        return readers;
    }

    private static Entry entry(Table table, Set<StateCode> reader) {
        return new Entry(table.total(), table.cells(), reader, false);
    }
}
