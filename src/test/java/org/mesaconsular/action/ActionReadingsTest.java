package org.mesaconsular.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.RecordLink;
import org.mesaconsular.shared.RecordLinks;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class ActionReadingsTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits jointVisits;

    @Autowired
    ActionService actions;

    @Autowired
    ActionReadings readings;

    @Autowired
    @Qualifier("actionLinks")
    RecordLinks links;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate database;

    Circle circle;

    @BeforeEach
    void a_circle() {
        circle = losAngeles.nine();
    }

    @Test
    void the_newest_come_first_and_the_rest_is_announced() {
        jointVisits.proposedIn(circle);
        var second = jointVisits.proposedIn(circle);

        var list = LosAngeles.as(
                circle.mission("PE").head(),
                () -> readings.newest(circle.workspace().id(), null, 1));

        assertThat(list.rows()).extracting(ActionRow::id).containsExactly(second);
        assertThat(list.more()).isTrue();
    }

    @Test
    void a_list_of_one_state_holds_no_other() {
        jointVisits.proposedIn(circle);
        var agreed = jointVisits.agreedByAllBut(circle);

        var list = LosAngeles.as(
                circle.mission("PE").head(),
                () -> readings.newest(circle.workspace().id(), ActionState.AGREED, 10));

        assertThat(list.rows()).extracting(ActionRow::id).containsExactly(agreed);
        assertThat(list.more()).isFalse();
    }

    /** An earlier version that is still to be read is not shown in place of the one that stands. */
    @Test
    void an_action_whose_text_is_hidden_is_not_found_and_asks_for_no_consent() {
        var id = jointVisits.proposedIn(circle);
        LosAngeles.run(circle.organiser(), () -> actions.rewrite(id, 1, "A text that is not for Peru"));
        hideText(id, 2);
        var peru = circle.mission("PE").head();
        var workspace = circle.workspace().id();

        assertThatThrownBy(() -> jointVisits.seenBy(peru, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> LosAngeles.as(peru, () -> readings.version(id, 2)))
                .isInstanceOf(NotFound.class);
        assertThat(LosAngeles.as(peru, () -> readings.asked(workspace, 20).first()))
                .isEmpty();
        assertThat(jointVisits.seenBy(circle.organiser(), id).text().number()).isEqualTo(2);
    }

    private void hideText(ActionId id, int version) {
        database.update(
                "update action_text set audience = 'OWN' where action_id = ? and text_version = ?",
                id.value(),
                version);
    }

    @Test
    void a_longer_list_needs_no_more_queries() {
        jointVisits.proposedIn(circle);
        var ofOne = queriesOfAList();
        IntStream.range(0, 4).forEach(more -> jointVisits.proposedIn(circle));

        assertThat(queriesOfAList()).isEqualTo(ofOne);
    }

    @Test
    void a_consent_is_asked_of_mandate_holders_until_they_answer() {
        var id = jointVisits.proposedIn(circle);
        var peru = circle.mission("PE");
        var workspace = circle.workspace().id();

        assertThat(LosAngeles.as(
                        peru.head(), () -> readings.asked(workspace, 20).first()))
                .singleElement()
                .isInstanceOfSatisfying(
                        AskedAction.Consent.class,
                        asked -> assertThat(asked.row().title()).isEqualTo(JointVisits.TITLE));
        assertThat(LosAngeles.as(
                        peru.colleague(), () -> readings.asked(workspace, 20).first()))
                .singleElement()
                .isInstanceOfSatisfying(
                        AskedAction.ConsentOfOthers.class,
                        asked -> assertThat(asked.mandateHolders()).containsExactly("head"));
        assertThat(LosAngeles.as(
                        circle.observer().head(),
                        () -> readings.asked(workspace, 20).first()))
                .isEmpty();

        jointVisits.answer(id, peru.head(), Answer.AGREED, "");

        assertThat(LosAngeles.as(
                        peru.head(), () -> readings.asked(workspace, 20).first()))
                .isEmpty();
        assertThat(LosAngeles.as(
                        peru.colleague(), () -> readings.asked(workspace, 20).first()))
                .isEmpty();
    }

    @Test
    void what_is_asked_comes_with_the_text_that_stands_now() {
        var id = jointVisits.proposedIn(circle);
        LosAngeles.run(circle.organiser(), () -> actions.rewrite(id, 1, "A second text."));

        var asked = LosAngeles.as(
                circle.mission("PE").head(),
                () -> readings.asked(circle.workspace().id(), 20).first());

        assertThat(asked)
                .singleElement()
                .isInstanceOfSatisfying(
                        AskedAction.Consent.class,
                        consent -> assertThat(consent.row().version()).isEqualTo(2));
    }

    @Test
    void what_is_asked_can_be_answered_as_it_stands() {
        var id = jointVisits.proposedIn(circle);
        var peru = circle.mission("PE").head();

        LosAngeles.run(peru, () -> {
            var asked = (AskedAction.Consent)
                    readings.asked(circle.workspace().id(), 20).first().getFirst();
            var own = Objects.requireNonNull(readings.page(asked.row().id()).own());
            actions.answer(asked.row().id(), asked.row().version(), Answer.AGREED, "", own.revision());
        });

        assertThat(jointVisits.seenBy(peru, id).row().table().consensus().agreed())
                .isEqualTo(1);
    }

    @Test
    void a_first_report_is_asked_of_every_delegate_once_all_agreed() {
        var id = jointVisits.agreedByAllBut(circle);
        var colleague = circle.mission("PE").colleague();
        var workspace = circle.workspace().id();

        assertThat(LosAngeles.as(colleague, () -> readings.asked(workspace, 20).first()))
                .hasExactlyElementsOfTypes(AskedAction.Report.class);

        LosAngeles.run(
                colleague,
                () -> actions.report(
                        id, new ProgressReport(ProgressStatus.NOT_STARTED, "", LocalDate.of(2026, 2, 19))));

        assertThat(LosAngeles.as(colleague, () -> readings.asked(workspace, 20).first()))
                .isEmpty();
    }

    @Test
    void what_is_due_in_a_span_of_days_is_told_from_the_first_day_to_before_the_last() {
        var id = jointVisits.proposedIn(circle);

        assertThat(due(JointVisits.DUE, JointVisits.DUE.plusDays(1)))
                .extracting(ActionRow::id)
                .containsExactly(id);
        assertThat(due(JointVisits.DUE.minusDays(14), JointVisits.DUE)).isEmpty();
    }

    @Test
    void overdue_is_computed_from_the_day() {
        var late = jointVisits.overdueIn(circle);
        var early = jointVisits.proposedIn(circle);

        assertThat(jointVisits.seenBy(circle.organiser(), late).row().overdue()).isTrue();
        assertThat(jointVisits.seenBy(circle.organiser(), early).row().overdue())
                .isFalse();
    }

    @Test
    void an_action_is_linked_from_where_it_came_from_for_whoever_may_see_it() {
        var origin = new OriginRef("outcome", UUID.randomUUID());
        var like = JointVisits.proposal(circle, Audience.MEMBERS);
        var id = LosAngeles.as(
                circle.organiser(),
                () -> actions.propose(new ProposeAction(
                        like.workspace(),
                        "Linked",
                        "Text",
                        like.lead(),
                        like.asked(),
                        Due.open(),
                        like.audience(),
                        origin)));
        var peru = circle.mission("PE").head();

        assertThat(jointVisits.seenBy(peru, id).origin()).isEqualTo(origin);
        assertThat(LosAngeles.as(peru, () -> links.relatedTo(origin)))
                .extracting(RecordLink::path)
                .containsExactly("actions/" + id.value());
        assertThat(LosAngeles.as(peru, () -> links.link(id.asOrigin())))
                .hasValueSatisfying(link -> assertThat(link.title()).isEqualTo("Linked"));
        assertThat(LosAngeles.as(circle.observer().head(), () -> links.relatedTo(origin)))
                .isEmpty();
        assertThat(LosAngeles.as(circle.observer().head(), () -> links.link(id.asOrigin())))
                .isEmpty();
    }

    private List<ActionRow> due(LocalDate from, LocalDate until) {
        return LosAngeles.as(
                circle.mission("PE").head(),
                () -> readings.due(circle.workspace().id(), from, until, 20));
    }

    private long queriesOfAList() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        LosAngeles.run(
                circle.mission("PE").head(),
                () -> readings.newest(circle.workspace().id(), null, 50));
        return statistics.getPrepareStatementCount();
    }
}
