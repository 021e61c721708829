package org.mesaconsular.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ServiceTest
class VisitServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits fixture;

    @Autowired
    VisitService visits;

    @Autowired
    VisitPages pages;

    @Autowired
    VisitLinks links;

    @Test
    void a_visit_gets_its_symbol_when_it_is_proposed() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.MEMBERS);
        assertThat(page(circle, visit).visit().symbol()).isEmpty();

        lead(circle, () -> visits.advance(visit, VisitState.PROPOSED, ""));

        assertThat(page(circle, visit).visit().symbol())
                .matches(circle.workspace().code() + "/\\d{4}/VM1");
    }

    @Test
    void the_lead_is_in_the_team_once() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.MEMBERS);

        var row = page(circle, visit).visit();

        assertThat(row.lead()).isEqualTo(circle.mission("EC").id());
        assertThat(row.team())
                .containsExactlyInAnyOrder(
                        circle.mission("EC").id(), circle.mission("MX").id());
    }

    @Test
    void access_is_another_axis_than_the_state() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);

        lead(circle, () -> visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, "")));
        lead(
                circle,
                () -> visits.recordAccess(visit, Visits.step(AccessStatus.AUTHORISED_COND, "Two hours, no phones")));

        var page = page(circle, visit);
        assertThat(page.visit().state()).isEqualTo(VisitState.PROPOSED);
        assertThat(page.visit().access()).isEqualTo(AccessStatus.AUTHORISED_COND);
        assertThat(page.ledger()).extracting(AccessStep::number).containsExactly(2, 1);
    }

    @Test
    void nobody_is_inside_without_access() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);
        lead(circle, () -> visits.advance(visit, VisitState.CONFIRMED, ""));

        assertThatThrownBy(() -> lead(circle, () -> visits.advance(visit, VisitState.IN_PROGRESS, "")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("visit.refusal.accessNotGranted");
    }

    @Test
    void a_visit_that_was_refused_is_not_confirmed_until_access_is_asked_for_again() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);
        lead(circle, () -> visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, "")));
        lead(circle, () -> visits.recordAccess(visit, Visits.step(AccessStatus.DENIED, "Operational reasons")));
        assertThatThrownBy(() -> lead(circle, () -> visits.advance(visit, VisitState.CONFIRMED, "")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("visit.refusal.accessRefused");
        assertThat(page(circle, visit).rights().main()).isEqualTo(VisitState.NOT_CONDUCTED);

        lead(circle, () -> visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, "")));

        assertThat(page(circle, visit).rights().main()).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void a_visit_that_did_not_take_place_says_why() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);

        assertThatThrownBy(() -> lead(circle, () -> visits.advance(visit, VisitState.NOT_CONDUCTED, "  ")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("visit.refusal.reasonMissing");
    }

    @Test
    void only_the_lead_runs_the_visit() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);
        var mexico = circle.mission("MX").head();

        assertThatThrownBy(() -> LosAngeles.run(
                        mexico, () -> visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, ""))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> LosAngeles.run(mexico, () -> visits.advance(visit, VisitState.CANCELLED, "x")))
                .isInstanceOf(NotAllowed.class);
        assertThat(LosAngeles.as(mexico, () -> pages.page(visit)).rights().states())
                .isEmpty();
    }

    @Test
    void an_observer_plans_nothing() {
        var circle = losAngeles.nine();
        var form = Visits.form(fixture.facility(circle), Set.of(), Audience.WORKSPACE);

        assertThatThrownBy(() -> LosAngeles.as(
                        circle.observer().head(),
                        () -> visits.plan(circle.workspace().id(), form)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_is_in_the_team_of_a_visit_it_cannot_see() {
        var circle = losAngeles.nine();
        var place = fixture.facility(circle);
        var own = Visits.form(place, Set.of(circle.mission("MX").id()), Audience.OWN);
        var withObserver = Visits.form(place, Set.of(circle.observer().id()), Audience.WORKSPACE);

        assertThatThrownBy(
                        () -> lead(circle, () -> visits.plan(circle.workspace().id(), own)))
                .hasMessage("visit.refusal.teamCannotSee");
        assertThatThrownBy(
                        () -> lead(circle, () -> visits.plan(circle.workspace().id(), withObserver)))
                .hasMessage("visit.refusal.onlyMembersInTeam");
    }

    @Test
    void a_mission_joins_a_team_once() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.MEMBERS);
        var peru = circle.mission("PE").id();
        lead(circle, () -> visits.invite(visit, peru));

        assertThatThrownBy(() -> lead(circle, () -> visits.invite(visit, peru)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("visit.refusal.alreadyInTeam");
    }

    @Test
    void a_hidden_visit_is_answered_like_one_that_does_not_exist() {
        var circle = losAngeles.nine();
        var hidden = fixture.proposed(circle, Audience.NAMED);
        var peru = circle.mission("PE").head();

        assertThatThrownBy(() -> LosAngeles.as(peru, () -> pages.page(hidden)))
                .isInstanceOf(NotFound.class)
                .hasMessage("refusal.notFound");
        assertThatThrownBy(() -> LosAngeles.as(peru, () -> pages.page(VisitId.random())))
                .isInstanceOf(NotFound.class)
                .hasMessage("refusal.notFound");
        assertThat(LosAngeles.as(peru, () -> list(circle))).isEmpty();
        assertThat(LosAngeles.as(peru, () -> links.link(new OriginRef("visit", hidden.value()))))
                .isEmpty();
        assertThatCode(() -> LosAngeles.as(circle.mission("MX").head(), () -> pages.page(hidden)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_draft_is_seen_by_the_lead_alone_until_it_is_proposed() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.MEMBERS);
        var inTheTeam = circle.mission("MX").head();
        var member = circle.mission("PE").head();
        lead(circle, () -> visits.recordAccess(visit, Visits.step(AccessStatus.REQUESTED, "")));
        for (var person : List.of(inTheTeam, member)) {
            assertThatThrownBy(() -> LosAngeles.as(person, () -> pages.page(visit)))
                    .isInstanceOf(NotFound.class);
            assertThat(LosAngeles.as(person, () -> list(circle))).isEmpty();
        }
        assertThat(page(circle, visit).visit().audience()).isEqualTo(Audience.OWN);

        lead(circle, () -> visits.advance(visit, VisitState.PROPOSED, ""));

        for (var person : List.of(inTheTeam, member)) {
            var seen = LosAngeles.as(person, () -> pages.page(visit));
            assertThat(seen.visit().team()).hasSize(2);
            assertThat(seen.ledger()).hasSize(1);
        }
        assertThatThrownBy(() -> LosAngeles.as(circle.observer().head(), () -> pages.page(visit)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_mission_added_to_a_draft_for_the_team_sees_it_from_the_proposal_on() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.NAMED);
        var peru = circle.mission("PE");
        lead(circle, () -> visits.invite(visit, peru.id()));
        assertThatThrownBy(() -> LosAngeles.as(peru.head(), () -> pages.page(visit)))
                .isInstanceOf(NotFound.class);

        lead(circle, () -> visits.advance(visit, VisitState.PROPOSED, ""));

        assertThat(LosAngeles.as(peru.head(), () -> pages.page(visit)).visit().team())
                .hasSize(3);
        assertThatThrownBy(() -> LosAngeles.as(circle.mission("CL").head(), () -> pages.page(visit)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_that_is_called_off_stays_with_the_lead() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.WORKSPACE);

        lead(circle, () -> visits.advance(visit, VisitState.CANCELLED, "Not needed"));

        assertThatThrownBy(() -> LosAngeles.as(circle.mission("MX").head(), () -> pages.page(visit)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_portals_administrator_sees_no_visit() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.WORKSPACE);

        assertThatThrownBy(() -> LosAngeles.as(circle.administrator(), () -> pages.page(visit)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_two_editors_is_told() {
        var circle = losAngeles.nine();
        var visit = fixture.draft(circle, Audience.MEMBERS);
        var row = page(circle, visit).visit();
        var form = Visits.form(row.facility(), Set.of(), Audience.MEMBERS);
        lead(circle, () -> visits.advance(visit, VisitState.PROPOSED, ""));

        assertThatThrownBy(() -> lead(circle, () -> visits.edit(visit, row.revision(), form)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void an_overdue_reply_is_brought_to_the_lead_alone() {
        var circle = losAngeles.nine();
        var visit = fixture.proposed(circle, Audience.MEMBERS);
        var request = new AccessForm(AccessStatus.REQUESTED, Visits.DAY, Visits.DAY.plusDays(7), "");
        lead(circle, () -> visits.recordAccess(visit, request));

        var workspace = circle.workspace().id();
        assertThat(LosAngeles.as(
                        circle.organiser(),
                        () -> pages.withoutReply(workspace, Visits.DAY.plusDays(7), 20)
                                .items()))
                .isEmpty();
        assertThat(LosAngeles.as(
                        circle.organiser(),
                        () -> pages.withoutReply(workspace, Visits.DAY.plusDays(8), 20)
                                .items()))
                .hasSize(1);
        assertThat(LosAngeles.as(
                        circle.mission("MX").head(),
                        () -> pages.withoutReply(workspace, Visits.DAY.plusDays(8), 20)
                                .items()))
                .isEmpty();
    }

    @Test
    void a_visit_serves_only_an_action_that_is_there() {
        var circle = losAngeles.nine();
        var plan = Visits.form(fixture.facility(circle), Set.of(), Audience.MEMBERS);
        var form = new VisitForm(
                plan.facility(), plan.type(), "", null, null, Set.of(), UUID.randomUUID(), Audience.MEMBERS);

        assertThatThrownBy(
                        () -> lead(circle, () -> visits.plan(circle.workspace().id(), form)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lists_hold_the_team_and_the_place() {
        var circle = losAngeles.nine();
        fixture.proposed(circle, Audience.MEMBERS);
        fixture.denied(circle);

        var rows = LosAngeles.as(circle.mission("PE").head(), () -> list(circle));

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.team()).hasSize(2);
            assertThat(row.facility().place()).isEqualTo("Adelanto, CA");
        });
    }

    private List<VisitRow> list(Circle circle) {
        return pages.list(circle.workspace().id(), PageRequest.of(0, 50)).getContent();
    }

    private VisitPage page(Circle circle, VisitId visit) {
        return LosAngeles.as(circle.organiser(), () -> pages.page(visit));
    }

    private static void lead(Circle circle, Runnable work) {
        LosAngeles.run(circle.organiser(), work);
    }
}
