package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mesaconsular.action.ActionSearch;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.meeting.MeetingSearch;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.testing.ForeignText;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.VisitSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A property of everything that looks for words: whatever they are, something is found or nothing. */
@ServiceTest
class ForeignWordsTest {

    private static final long SEED = 20261128;
    private static final int TEXTS = 120;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    DirectorySearch directory;

    @Autowired
    MeetingSearch meetings;

    @Autowired
    ActionSearch actions;

    @Autowired
    VisitSearch visits;

    @Autowired
    FacilityService facilities;

    @Autowired
    AuditPages audit;

    @TestFactory
    Stream<DynamicTest> no_search_fails_whatever_is_looked_for() {
        var circle = losAngeles.nine();
        return searches(circle.workspace().id()).entrySet().stream()
                .map(search -> DynamicTest.dynamicTest(
                        search.getKey(),
                        () -> LosAngeles.run(circle.organiser(), () -> tryEverything(search.getValue()))));
    }

    private Map<String, Consumer<String>> searches(WorkspaceId circle) {
        return Map.of(
                "directory", words -> directory.find(words, 8, Locale.ENGLISH),
                "meetings", words -> meetings.find(circle, words, 8),
                "actions", words -> actions.find(circle, words, 8),
                "visits", words -> visits.visits(circle, words, 8),
                "places", words -> visits.facilities(circle, words, 8),
                "register", words -> facilities.list(circle, new FacilityFilter(words, ""), PageRequest.of(0, 8)),
                "register of a region", words -> facilities.count(circle, new FacilityFilter("", words)),
                "record", words -> audit.page(circle, new AuditFilter(null, words, null, null, null, null)));
    }

    private static void tryEverything(Consumer<String> search) {
        ForeignText.several(SEED, TEXTS)
                .forEach(words -> assertThatCode(() -> search.accept(words))
                        .as("looking for «%s»", words)
                        .doesNotThrowAnyException());
    }
}
