package org.mesaconsular.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.shared.personal.PersonalDataUnconfirmed;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class FindingServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Visits fixture;

    @Autowired
    FindingService findings;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({
        // audience of the finding; who sees it beside its owner, Mexico: lead, another member, observer
        "OWN,       false, false, false",
        "NAMED,     true,  false, false",
        "MEMBERS,   true,  true,  false",
        "WORKSPACE, true,  true,  true"
    })
    void a_stricter_finding_is_hidden_on_a_visit_that_is_not(
            Audience audience, boolean lead, boolean member, boolean observer) {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);
        enter(mexico(circle), visit, Visits.finding("No clocks in ward B", Severity.CONCERN, audience));

        assertThat(seenBy(mexico(circle), visit)).hasSize(1);
        assertThat(seenBy(circle.organiser(), visit)).hasSize(lead ? 1 : 0);
        assertThat(seenBy(circle.mission("PE").head(), visit)).hasSize(member ? 1 : 0);
        assertThat(seenBy(circle.observer().head(), visit)).hasSize(observer ? 1 : 0);
    }

    @Test
    void a_finding_is_never_wider_than_its_visit() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        enter(mexico(circle), visit, Visits.finding("No clocks in ward B", Severity.CONCERN, Audience.WORKSPACE));

        assertThat(seenBy(mexico(circle), visit).getFirst().audience()).isEqualTo(Audience.MEMBERS);
        assertThatThrownBy(() -> seenBy(circle.observer().head(), visit)).isInstanceOf(NotFound.class);
    }

    @Test
    void its_owner_alone_releases_a_finding_and_never_beyond_the_visit() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var own = enter(mexico(circle), visit, Visits.finding("No clocks", Severity.CONCERN, Audience.OWN));
        var shared = enter(mexico(circle), visit, Visits.finding("No soap", Severity.CONCERN, Audience.NAMED));
        assertThat(seenBy(circle.mission("PE").head(), visit)).isEmpty();

        assertThatThrownBy(() -> release(mexico(circle), own, Audience.WORKSPACE))
                .hasMessage("visit.refusal.widerThanVisit");
        assertThatThrownBy(() -> release(mexico(circle), own, Audience.OWN)).hasMessage("visit.refusal.notWider");
        assertThatThrownBy(() -> release(circle.organiser(), shared, Audience.MEMBERS))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> release(circle.organiser(), own, Audience.MEMBERS))
                .isInstanceOf(NotFound.class);
        release(mexico(circle), own, Audience.MEMBERS);

        assertThat(seenBy(circle.mission("PE").head(), visit))
                .extracting(Finding::id)
                .containsExactly(own);
    }

    private void release(Person person, FindingId id, Audience audience) {
        LosAngeles.run(person, () -> findings.releaseTo(id, 0, audience));
    }

    @Test
    void a_denied_visit_takes_no_findings_on_conditions() {
        var circle = losAngeles.nine();
        var visit = fixture.denied(circle);
        var onAccess = new FindingForm(
                FindingSection.CONSULAR,
                "Access was denied without a legal ground",
                Severity.SERIOUS,
                Basis.DOCUMENT,
                Audience.MEMBERS,
                "");

        assertThatThrownBy(() ->
                        enter(mexico(circle), visit, Visits.finding("Overcrowded", Severity.CONCERN, Audience.MEMBERS)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("visit.refusal.noAccessNoConditions");
        enter(mexico(circle), visit, onAccess);
        assertThat(seenBy(circle.organiser(), visit))
                .singleElement()
                .satisfies(finding -> assertThat(finding.section()).isEqualTo(FindingSection.CONSULAR));
    }

    @Test
    void only_missions_of_the_team_enter_findings() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);
        var form = Visits.finding("Overcrowded", Severity.CONCERN, Audience.MEMBERS);

        assertThatThrownBy(() -> enter(circle.mission("PE").head(), visit, form))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> enter(circle.observer().head(), visit, form)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_alarm_reaches_the_lead_until_it_was_read() {
        var circle = losAngeles.nine();
        var workspace = circle.workspace().id();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var alarm =
                enter(mexico(circle), visit, Visits.finding("Ward without water", Severity.CRITICAL, Audience.MEMBERS));
        assertThat(LosAngeles.as(
                        circle.organiser(),
                        () -> findings.unreadByLead(workspace, 20).items()))
                .extracting(unread -> unread.finding().id())
                .containsExactly(alarm);
        assertThat(LosAngeles.as(
                        mexico(circle),
                        () -> findings.unreadByLead(workspace, 20).items()))
                .isEmpty();
        assertThatThrownBy(() -> LosAngeles.run(mexico(circle), () -> findings.readByLead(alarm)))
                .isInstanceOf(NotAllowed.class);

        LosAngeles.run(circle.organiser(), () -> findings.readByLead(alarm));

        assertThat(LosAngeles.as(
                        circle.organiser(),
                        () -> findings.unreadByLead(workspace, 20).items()))
                .isEmpty();
    }

    @Test
    void an_alarm_is_called_off_with_a_reason_by_its_owner() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var alarm =
                enter(mexico(circle), visit, Visits.finding("Ward without water", Severity.CRITICAL, Audience.MEMBERS));
        var lower = Visits.finding("Ward without water", Severity.CONCERN, Audience.MEMBERS);
        var explained = new FindingForm(
                lower.section(), lower.text(), lower.severity(), lower.basis(), lower.audience(), "Water is back");

        assertThatThrownBy(() -> revise(mexico(circle), alarm, 0, lower))
                .hasMessage("visit.refusal.loweringNeedsReason");
        assertThatThrownBy(() -> revise(circle.organiser(), alarm, 0, explained))
                .isInstanceOf(NotAllowed.class);
        revise(mexico(circle), alarm, 0, explained);
        assertThat(seenBy(circle.organiser(), visit).getFirst().severityReason())
                .isEqualTo("Water is back");
    }

    @Test
    void the_second_of_two_editors_is_told() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.MEMBERS);
        var form = Visits.finding("Overcrowded", Severity.CONCERN, Audience.MEMBERS);
        var finding = enter(mexico(circle), visit, form);
        revise(mexico(circle), finding, 0, Visits.finding("Very crowded", Severity.CONCERN, Audience.MEMBERS));

        assertThatThrownBy(() -> revise(mexico(circle), finding, 0, form)).isInstanceOf(EditConflict.class);
    }

    @Test
    void a_hidden_finding_cannot_be_acted_on() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);
        var form = Visits.finding("Overcrowded", Severity.CRITICAL, Audience.OWN);
        var hidden = enter(mexico(circle), visit, form);

        assertThatThrownBy(() -> LosAngeles.run(circle.organiser(), () -> findings.readByLead(hidden)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revise(circle.mission("PE").head(), hidden, 0, form))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void personal_data_is_refused_where_others_than_named_parties_would_read_it() {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);

        assertThatThrownBy(() -> enter(
                        mexico(circle),
                        visit,
                        Visits.finding("Spoke with A123456789", Severity.CONCERN, Audience.MEMBERS)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.personalData.ALIEN_NUMBER");
        assertThat(seenBy(mexico(circle), visit)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "NAMED"})
    void personal_data_is_confirmed_expressly_where_few_would_read_it(Audience audience) {
        var circle = losAngeles.nine();
        var visit = fixture.conducted(circle, Audience.WORKSPACE);
        var form = Visits.finding("Spoke with A123456789", Severity.CONCERN, audience);
        assertThatThrownBy(() -> enter(mexico(circle), visit, form))
                .isInstanceOf(PersonalDataUnconfirmed.class)
                .hasMessage("refusal.personalDataUnconfirmed.ALIEN_NUMBER");

        PersonalDataGuard.confirmed(() -> enter(mexico(circle), visit, form));

        assertThat(seenBy(mexico(circle), visit)).hasSize(1);
        var saved = seenBy(mexico(circle), visit).getFirst();
        assertThatThrownBy(() -> PersonalDataGuard.confirmed(() -> LosAngeles.run(
                        mexico(circle), () -> findings.releaseTo(saved.id(), saved.revision(), Audience.MEMBERS))))
                .hasMessage("refusal.personalData.ALIEN_NUMBER");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where before_state like ? or after_state like ? or subject like ?",
                        Integer.class,
                        "%A123456789%",
                        "%A123456789%",
                        "%A123456789%"))
                .isZero();
    }

    private FindingId enter(Person person, VisitId visit, FindingForm form) {
        return LosAngeles.as(person, () -> findings.enter(visit, form));
    }

    private void revise(Person person, FindingId id, int revision, FindingForm form) {
        LosAngeles.run(person, () -> findings.revise(id, revision, form));
    }

    private List<Finding> seenBy(Person person, VisitId visit) {
        return LosAngeles.as(person, () -> findings.ofVisit(visit));
    }

    private static Person mexico(Circle circle) {
        return circle.mission("MX").colleague();
    }
}
