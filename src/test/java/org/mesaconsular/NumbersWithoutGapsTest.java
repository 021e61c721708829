package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mesaconsular.testing.LosAngeles.as;
import static org.mesaconsular.testing.LosAngeles.run;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.Person;
import org.mesaconsular.meeting.AgendaLine;
import org.mesaconsular.meeting.AgendaService;
import org.mesaconsular.meeting.CallingService;
import org.mesaconsular.meeting.InvitationService;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.meeting.MeetingId;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.OutcomeForm;
import org.mesaconsular.meeting.OutcomeKind;
import org.mesaconsular.meeting.OutcomeLine;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A gap in what is counted tells that something is hidden there: whoever reads, the numbers read are 1, 2, 3 … (decision 24). */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumbersWithoutGapsTest {

    private static final int ROUNDS = 2;
    private static final Pattern NUMBERED = Pattern.compile("(?:.*/)?([AV]?M?)(\\d+)");
    private static final List<Audience> NARROW_FIRST = List.of(
            Audience.NAMED, Audience.MEMBERS, Audience.WORKSPACE, Audience.NAMED, Audience.MEMBERS, Audience.WORKSPACE);

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    LosAngelesMeeting fixture;

    @Autowired
    Visits visits;

    @Autowired
    CallingService calling;

    @Autowired
    InvitationService invitations;

    @Autowired
    AgendaService agenda;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    MeetingPageService pages;

    @Autowired
    ActionService actions;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    LosAngeles.Circle circle;
    MeetingId meeting;

    @BeforeAll
    void records_of_all_audiences_in_turn() {
        circle = losAngeles.nine();
        for (var audience : NARROW_FIRST) {
            run(circle.organiser(), () -> convene(audience));
            run(circle.organiser(), () -> actions.propose(proposal(audience)));
            visits.proposed(circle, audience);
        }
        meeting = fixture.convened(circle);
        run(circle.organiser(), this::agenda);
    }

    private void convene(Audience audience) {
        var called = calling.call(circle.workspace().id(), LosAngelesMeeting.form(circle, audience));
        invitations.invite(called, List.of(circle.mission("MX").id()));
        calling.convene(called);
    }

    private ProposeAction proposal(Audience audience) {
        var whole = JointVisits.proposal(circle, audience);
        return audience == Audience.NAMED
                ? new ProposeAction(
                        whole.workspace(),
                        whole.title(),
                        whole.text(),
                        whole.lead(),
                        Set.of(circle.mission("MX").id()),
                        whole.due(),
                        audience,
                        null)
                : whole;
    }

    private void agenda() {
        var items = Stream.of(Audience.OWN, Audience.WORKSPACE, Audience.MEMBERS, Audience.WORKSPACE, Audience.OWN)
                .map(audience -> agenda.add(meeting, LosAngelesMeeting.item("For " + audience, audience)))
                .toList();
        calling.open(meeting);
        items.forEach(item -> IntStream.range(0, ROUNDS)
                .forEach(round -> Stream.of(Audience.OWN, Audience.MEMBERS, Audience.WORKSPACE)
                        .forEach(audience -> outcomes.enter(
                                item, new OutcomeForm(OutcomeKind.DECISION, "Visit together", audience)))));
    }

    @TestFactory
    Stream<DynamicTest> every_reader_reads_numbers_without_gaps() {
        return readers().entrySet().stream()
                .map(reader -> DynamicTest.dynamicTest(reader.getKey(), () -> reads(reader.getValue())));
    }

    private void reads(Person reader) {
        Stream.of("MeetingEntity", "JointAction", "VisitEntity")
                .forEach(kind -> withoutGaps(symbols(reader, kind), kind));
        var lines = as(reader, () -> pages.page(meeting)).agenda();
        withoutGaps(lines.stream().map(AgendaLine::numeral).toList(), "items");
        withoutGaps(
                lines.stream()
                        .flatMap(line -> line.outcomes().stream().map(OutcomeLine::numeral))
                        .toList(),
                "decisions");
    }

    /** What the narrow ones bear is told by its look: no number. */
    @TestFactory
    Stream<DynamicTest> what_fewer_read_bears_no_number() {
        return Stream.of("MeetingEntity", "JointAction", "VisitEntity")
                .map(kind -> DynamicTest.dynamicTest(
                        kind,
                        () -> assertThat(narrow(kind))
                                .isNotEmpty()
                                .noneMatch(symbol -> NUMBERED.matcher(symbol).matches())));
    }

    private void withoutGaps(Collection<String> read, String what) {
        var series = new TreeMap<String, List<Integer>>();
        for (var one : read) {
            var numbered = NUMBERED.matcher(one);
            if (numbered.matches()) {
                series.computeIfAbsent(numbered.group(1), none -> new ArrayList<>())
                        .add(Integer.valueOf(numbered.group(2)));
            }
        }
        assertThat(series).as(what).isNotEmpty();
        series.forEach((name, numbers) -> assertThat(numbers)
                .as("%s of series %s", what, name)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    private Collection<String> symbols(Person reader, String kind) {
        return list(reader, "select e.symbol from " + kind + " e where e.workspace = :circle");
    }

    private Collection<String> narrow(String kind) {
        return list(
                circle.organiser(),
                "select e.symbol from " + kind + " e where e.workspace = :circle and e.audience = Audience.NAMED");
    }

    private Collection<String> list(Person reader, String query) {
        return as(
                reader,
                () -> transaction.execute(status -> entities.createQuery(query, String.class)
                        .setParameter("circle", circle.workspace().id())
                        .getResultList()));
    }

    private Map<String, Person> readers() {
        return Map.of(
                "the organiser", circle.organiser(),
                "who is named", circle.mission("MX").head(),
                "another member", circle.mission("PE").head(),
                "an observer", circle.observer().head());
    }
}
