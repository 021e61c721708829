package org.mesaconsular.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Text;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits jointVisits;

    @Autowired
    ActionService actions;

    @Autowired
    ActionReadings readings;

    Circle circle;

    @BeforeAll
    void a_circle() {
        circle = losAngeles.nine();
    }

    @Test
    void proposing_opens_the_consultation_and_asks_every_party() {
        var id = jointVisits.proposedIn(circle);

        var page = jointVisits.seenBy(peru(), id);

        assertThat(page.row().state()).isEqualTo(ActionState.IN_CONSULTATION);
        assertThat(page.row().symbol()).matches(circle.workspace().code() + "/\\d{4}/AM\\d+");
        assertThat(page.text().text()).isEqualTo(JointVisits.TEXT);
        assertThat(page.consents()).hasSize(9).allMatch(consent -> consent.answer() == Answer.PENDING);
    }

    @Test
    void eight_of_nine_consents_is_not_agreed_and_names_the_ninth() {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        var row = jointVisits.seenBy(peru(), id).row();

        assertThat(row.state()).isEqualTo(ActionState.IN_CONSULTATION);
        assertThat(row.table().consensus().agreed()).isEqualTo(8);
        assertThat(row.table().consensus().pending())
                .containsExactly(circle.mission("PE").id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"AGREED", "AGREED_WITH_RESERVATION"})
    void the_ninth_agrees_and_it_is_agreed(Answer answer) {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        jointVisits.answer(id, peru(), answer, "As far as our law allows.");

        assertThat(stateOf(id)).isEqualTo(ActionState.AGREED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"OBJECTED", "AD_REFERENDUM"})
    void an_objection_keeps_it_in_consultation_until_the_party_changes_its_answer(Answer answer) {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        jointVisits.answer(id, peru(), answer, "The second paragraph.");

        assertThat(stateOf(id)).isEqualTo(ActionState.IN_CONSULTATION);

        jointVisits.answer(id, peru(), Answer.AGREED, "");

        assertThat(stateOf(id)).isEqualTo(ActionState.AGREED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"OBJECTED", "AGREED_WITH_RESERVATION"})
    void an_objection_or_a_reservation_needs_words(Answer answer) {
        var id = jointVisits.proposedIn(circle);

        assertThatThrownBy(() -> jointVisits.answer(id, peru(), answer, "  "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("text"));
        assertThat(ownAnswer(id)).isEqualTo(Answer.PENDING);
    }

    @Test
    void nobody_answers_that_the_answer_is_pending() {
        var id = jointVisits.proposedIn(circle);

        assertThatThrownBy(() -> jointVisits.answer(id, peru(), Answer.PENDING, ""))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_delegate_without_mandate_does_not_bind_the_mission() {
        var id = jointVisits.agreedByAllBut(circle, "PE");
        var colleague = circle.mission("PE").colleague();

        assertThatThrownBy(() -> jointVisits.answer(id, colleague, Answer.AGREED, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(stateOf(id)).isEqualTo(ActionState.IN_CONSULTATION);
        assertThat(jointVisits.seenBy(colleague, id).rights().mandateHolders()).containsExactly("head");
    }

    @Test
    void an_observers_forged_request_is_refused_and_changes_nothing() {
        var id = jointVisits.proposedIn(circle, Audience.WORKSPACE);
        var observer = circle.observer().head();

        assertThatThrownBy(() -> as(observer, () -> actions.answer(id, 1, Answer.AGREED, "", 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(observer, () -> actions.rewrite(id, 1, "Other words")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(observer, () -> actions.complete(id))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(observer, () -> actions.report(id, onTrack())))
                .isInstanceOf(NotAllowed.class);
        assertThat(jointVisits.seenBy(peru(), id).consents())
                .allMatch(consent -> consent.answer() == Answer.PENDING && consent.revision() == 0);
    }

    @Test
    void an_observer_reads_the_text_and_the_state_but_not_who_answered_what() {
        var id = jointVisits.proposedIn(circle, Audience.WORKSPACE);
        jointVisits.answer(id, peru(), Answer.AGREED_WITH_RESERVATION, "Our law comes first.");

        var page = jointVisits.seenBy(circle.observer().head(), id);

        assertThat(page.text().text()).isEqualTo(JointVisits.TEXT);
        assertThat(page.row().state()).isEqualTo(ActionState.IN_CONSULTATION);
        assertThat(page.row().table().asked()).hasSize(9);
        assertThat(page.row().table().answersKnown()).isFalse();
        assertThat(page.consents()).isEmpty();
        assertThat(page.progress()).isEmpty();
        assertThat(page.rights()).isEqualTo(new ActionRights(false, false, false, false, false, false, List.of()));
    }

    @Test
    void what_is_not_released_is_answered_like_what_does_not_exist() {
        var id = jointVisits.proposedIn(circle);
        var stranger = losAngeles.peru().head();
        var observer = circle.observer().head();

        assertThatThrownBy(() -> jointVisits.seenBy(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jointVisits.seenBy(observer, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jointVisits.seenBy(peru(), ActionId.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(observer, () -> actions.answer(id, 1, Answer.AGREED, "", 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_party_that_is_not_asked_does_not_answer() {
        var onlyTwo = new ProposeAction(
                circle.workspace().id(),
                "Two",
                "Text",
                circle.mission("EC").id(),
                Set.of(circle.mission("MX").id()),
                Due.open(),
                Audience.MEMBERS,
                null);
        var id = LosAngeles.as(circle.organiser(), () -> actions.propose(onlyTwo));

        assertThatThrownBy(() -> as(peru(), () -> actions.answer(id, 1, Answer.AGREED, "", 0)))
                .isInstanceOf(NotAllowed.class);
        assertThat(jointVisits.seenBy(peru(), id).own()).isNull();
        assertThat(jointVisits.seenBy(peru(), id).row().table().asked()).hasSize(2);
    }

    @Test
    void an_action_for_named_parties_is_seen_by_those_asked_only() {
        var proposal = new ProposeAction(
                circle.workspace().id(),
                "Named",
                "Text",
                circle.mission("EC").id(),
                Set.of(circle.mission("MX").id()),
                Due.open(),
                Audience.NAMED,
                null);
        var id = LosAngeles.as(circle.organiser(), () -> actions.propose(proposal));

        var page = jointVisits.seenBy(circle.mission("MX").colleague(), id);

        assertThat(page.consents()).hasSize(2);
        assertThatThrownBy(() -> jointVisits.seenBy(peru(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_new_version_asks_everyone_again_and_the_old_answers_stay_readable() {
        var id = jointVisits.agreedByAllBut(circle);

        var version = LosAngeles.as(circle.organiser(), () -> actions.rewrite(id, 1, "A second text."));

        assertThat(version).isEqualTo(2);
        var page = jointVisits.seenBy(peru(), id);
        assertThat(page.row().state()).isEqualTo(ActionState.IN_CONSULTATION);
        assertThat(page.consents()).hasSize(9).allMatch(consent -> consent.answer() == Answer.PENDING);
        var first = LosAngeles.as(peru(), () -> readings.version(id, 1));
        assertThat(first.version().text()).isEqualTo(JointVisits.TEXT);
        assertThat(first.consents()).hasSize(9).allMatch(consent -> consent.answer() == Answer.AGREED);
    }

    @Test
    void a_consent_to_a_text_that_changed_meanwhile_is_refused() {
        var id = jointVisits.proposedIn(circle);
        LosAngeles.run(circle.organiser(), () -> actions.rewrite(id, 1, "A second text."));

        assertThatThrownBy(() -> as(peru(), () -> actions.answer(id, 1, Answer.AGREED, "", 0)))
                .isInstanceOf(TextHasChanged.class);
        assertThat(ownAnswer(id)).isEqualTo(Answer.PENDING);
        assertThatThrownBy(() -> as(peru(), () -> actions.answer(id, 7, Answer.AGREED, "", 0)))
                .isInstanceOf(TextHasChanged.class);
    }

    @Test
    void a_new_version_with_the_same_words_is_refused_and_the_answers_stand() {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.rewrite(id, 1, JointVisits.TEXT + " \n")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("text"));
        var page = jointVisits.seenBy(peru(), id);
        assertThat(page.text().number()).isEqualTo(1);
        assertThat(page.row().table().consensus().agreed()).isEqualTo(8);
    }

    @Test
    void two_new_versions_at_once_leave_one() {
        var id = jointVisits.proposedIn(circle);
        LosAngeles.run(circle.organiser(), () -> actions.rewrite(id, 1, "A second text."));

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.rewrite(id, 1, "Another second text.")))
                .isInstanceOf(TextHasChanged.class);
    }

    @Test
    void only_who_proposed_or_leads_puts_a_new_text_forward() {
        var id = jointVisits.proposedIn(circle);

        assertThatThrownBy(() -> as(peru(), () -> actions.rewrite(id, 1, "Peru’s words")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_answers_once_all_have_agreed() {
        var id = jointVisits.agreedByAllBut(circle);

        assertThatThrownBy(() -> jointVisits.answer(id, peru(), Answer.OBJECTED, "Too late"))
                .isInstanceOf(ConsultationClosed.class);
    }

    @Test
    void a_colleagues_answer_in_between_is_a_conflict() {
        var id = jointVisits.proposedIn(circle);
        jointVisits.answer(id, peru(), Answer.AGREED, "");

        assertThatThrownBy(() -> as(peru(), () -> actions.answer(id, 1, Answer.OBJECTED, "No", 0)))
                .isInstanceOf(EditConflict.class);
        assertThat(ownAnswer(id)).isEqualTo(Answer.AGREED);
    }

    @Test
    void the_first_report_begins_the_work_and_settles_the_text() {
        var id = jointVisits.agreedByAllBut(circle);

        LosAngeles.run(peru(), () -> actions.report(id, onTrack()));

        assertThat(stateOf(id)).isEqualTo(ActionState.IN_PROGRESS);
        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.rewrite(id, 1, "Later words")))
                .isInstanceOf(TextIsSettled.class);
    }

    @Test
    void nobody_reports_on_what_is_not_agreed() {
        var id = jointVisits.agreedByAllBut(circle, "PE");

        assertThatThrownBy(() -> as(peru(), () -> actions.report(id, onTrack())))
                .isInstanceOf(NotAgreedYet.class);
    }

    @Test
    void the_latest_report_of_a_party_counts() {
        var id = jointVisits.agreedByAllBut(circle);

        LosAngeles.run(peru(), () -> actions.report(id, onTrack()));
        LosAngeles.run(circle.mission("PE").colleague(), () -> actions.report(id, report(ProgressStatus.BLOCKED)));

        var page = jointVisits.seenBy(peru(), id);
        assertThat(page.progressSum()).isEqualTo(new ProgressSum(1, 9));
        assertThat(page.progress())
                .filteredOn(
                        line -> line.party().id().equals(circle.mission("PE").id()))
                .extracting(ProgressLine::status)
                .containsExactly(ProgressStatus.BLOCKED);
    }

    @Test
    void nobody_reports_that_nothing_is_known() {
        var id = jointVisits.agreedByAllBut(circle);

        assertThatThrownBy(() -> as(peru(), () -> actions.report(id, report(ProgressStatus.NO_INFORMATION))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("status"));
        assertThat(jointVisits.seenBy(peru(), id).progressSum()).isEqualTo(new ProgressSum(0, 9));
    }

    @Test
    void a_report_describes_no_day_that_has_not_begun() {
        var id = jointVisits.agreedByAllBut(circle);
        var nextYear = LosAngeles.today().plusYears(1);

        assertThatThrownBy(() ->
                        as(peru(), () -> actions.report(id, new ProgressReport(ProgressStatus.DONE, "", nextYear))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("asOf"));
        assertThat(stateOf(id)).isEqualTo(ActionState.AGREED);
    }

    @Test
    void the_lead_or_the_organiser_completes_and_nothing_is_added_then() {
        var id = jointVisits.agreedByAllBut(circle);
        LosAngeles.run(peru(), () -> actions.report(id, onTrack()));

        assertThatThrownBy(() -> as(peru(), () -> actions.complete(id))).isInstanceOf(NotAllowed.class);
        LosAngeles.run(circle.mission("EC").colleague(), () -> actions.complete(id));

        assertThat(stateOf(id)).isEqualTo(ActionState.COMPLETED);
        assertThatThrownBy(() -> as(peru(), () -> actions.report(id, onTrack())))
                .isInstanceOf(AlreadyCompleted.class);
        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.edit(id, 3, edit("Other"))))
                .isInstanceOfAny(AlreadyCompleted.class, EditConflict.class);
    }

    @Test
    void what_is_not_agreed_is_not_completed() {
        var id = jointVisits.proposedIn(circle);

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.complete(id)))
                .isInstanceOf(NotAgreedYet.class);
    }

    @Test
    void the_second_to_save_the_title_meets_a_conflict() {
        var id = jointVisits.proposedIn(circle);
        var seen = jointVisits.seenBy(circle.organiser(), id).revision();

        LosAngeles.run(circle.organiser(), () -> actions.edit(id, seen, edit("First")));

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.edit(id, seen, edit("Second"))))
                .isInstanceOf(EditConflict.class);
        assertThat(jointVisits.seenBy(peru(), id).row().title()).isEqualTo("First");
    }

    @Test
    void a_member_that_neither_leads_nor_proposed_edits_nothing() {
        var id = jointVisits.proposedIn(circle);

        assertThatThrownBy(() -> as(peru(), () -> actions.edit(id, 0, edit("Peru’s"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_observer_neither_leads_nor_is_asked() {
        var proposal = JointVisits.proposal(circle, Audience.MEMBERS);
        var observer = circle.observer().id();

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.propose(withLead(proposal, observer))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("lead"));
        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.propose(withAsked(proposal, Set.of(observer)))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("asked"));
    }

    @Test
    void an_action_of_one_party_is_none() {
        var alone = withAsked(JointVisits.proposal(circle, Audience.MEMBERS), Set.of());

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.propose(alone)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("asked"));
    }

    @Test
    void what_is_proposed_is_due_today_at_the_earliest() {
        var today = LosAngeles.today();

        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.propose(due(today.minusDays(1)))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("dueDate"));
        var id = LosAngeles.as(circle.organiser(), () -> actions.propose(due(today)));
        assertThat(jointVisits.seenBy(peru(), id).row().due().date()).isEqualTo(today);
    }

    @Test
    void a_day_that_passed_meanwhile_may_stay_but_no_other_day_in_the_past_takes_its_place() {
        var id = jointVisits.overdueIn(circle);
        var seen = jointVisits.seenBy(circle.organiser(), id);
        var earlier = Due.on(LosAngeles.today().minusDays(9));

        assertThatThrownBy(() -> as(
                        circle.organiser(),
                        () -> actions.edit(id, seen.revision(), new EditAction("Renamed", earlier))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("dueDate"));
        var renamed = new EditAction("Renamed", seen.row().due());
        LosAngeles.run(circle.organiser(), () -> actions.edit(id, seen.revision(), renamed));
        assertThat(jointVisits.seenBy(peru(), id).row().title()).isEqualTo("Renamed");
    }

    @Test
    void an_observer_proposes_nothing() {
        assertThatThrownBy(() -> as(
                        circle.observer().head(),
                        () -> actions.propose(JointVisits.proposal(circle, Audience.WORKSPACE))))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "ñ", "'; drop table joint_action; --"})
    void the_longest_text_is_stored_as_typed_and_a_longer_one_is_refused(String typed) {
        var longest = typed.repeat(Text.BODY / typed.codePointCount(0, typed.length()));

        var id = LosAngeles.as(circle.organiser(), () -> actions.propose(withText(longest)));

        assertThat(jointVisits.seenBy(peru(), id).text().text()).isEqualTo(longest);
        assertThatThrownBy(() -> as(circle.organiser(), () -> actions.propose(withText(longest + typed.repeat(40)))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("text"));
    }

    private ProposeAction withText(String text) {
        var like = JointVisits.proposal(circle, Audience.MEMBERS);
        return new ProposeAction(
                like.workspace(), like.title(), text, like.lead(), like.asked(), like.due(), like.audience(), null);
    }

    private ProposeAction due(LocalDate day) {
        var like = JointVisits.proposal(circle, Audience.MEMBERS);
        return new ProposeAction(
                like.workspace(),
                like.title(),
                like.text(),
                like.lead(),
                like.asked(),
                Due.on(day),
                like.audience(),
                null);
    }

    private static ProposeAction withLead(ProposeAction like, PartyId lead) {
        return new ProposeAction(
                like.workspace(), like.title(), like.text(), lead, like.asked(), like.due(), like.audience(), null);
    }

    private static ProposeAction withAsked(ProposeAction like, Set<PartyId> asked) {
        return new ProposeAction(
                like.workspace(), like.title(), like.text(), like.lead(), asked, like.due(), like.audience(), null);
    }

    private static EditAction edit(String title) {
        return new EditAction(title, Due.open());
    }

    private static ProgressReport onTrack() {
        return report(ProgressStatus.ON_TRACK);
    }

    private static ProgressReport report(ProgressStatus status) {
        return new ProgressReport(status, "Access requested.", LocalDate.of(2026, 2, 19));
    }

    private Person peru() {
        return circle.mission("PE").head();
    }

    private ActionState stateOf(ActionId id) {
        return jointVisits.seenBy(peru(), id).row().state();
    }

    private Answer ownAnswer(ActionId id) {
        var own = jointVisits.seenBy(peru(), id).own();
        return own == null ? Answer.PENDING : own.answer();
    }

    private static void as(Person person, Runnable act) {
        LosAngeles.run(person, act);
    }
}
