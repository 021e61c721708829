package org.mesaconsular.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
@OnBothDatabases
class AuditPagesTest {

    @Autowired
    Administrators administrators;

    @Autowired
    AuditPages pages;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PeopleService people;

    @Autowired
    JointVisits visits;

    @Autowired
    RulesService rules;

    @Autowired
    BodyService bodies;

    @Autowired
    CircleService circles;

    @Autowired
    JdbcTemplate database;

    private LosAngeles.Circle circle;
    private ActionId action;

    @BeforeEach
    void propose() {
        circle = losAngeles.of(List.of("EC", "PE", "CL"));
        action = visits.proposedIn(circle);
    }

    /** The action becomes Peru's; the portal's administrator belongs to Ecuador and organises nothing. */
    @ParameterizedTest
    @CsvSource({
        "OWN,       true, false, false, false",
        "NAMED,     true, true,  false, false",
        "MEMBERS,   true, true,  false, false",
        "WORKSPACE, true, true,  false, false",
        "PUBLIC,    true, true,  false, false"
    })
    void an_entry_is_there_for_whom_its_record_is(
            Audience audience, boolean owner, boolean organiser, boolean portal, boolean delegate) {
        release(audience);

        assertThat(seesAction(administrator("PE"))).as("owner").isEqualTo(owner);
        assertThat(seesAction(circle.organiser())).as("organiser").isEqualTo(organiser);
        assertThat(seesAction(circle.administrator())).as("portal").isEqualTo(portal);
        assertThat(seesAction(circle.mission("CL").head())).as("delegate").isEqualTo(delegate);
    }

    @Test
    void what_fields_held_is_shown_to_the_party_whose_record_it_is_alone() {
        release(Audience.MEMBERS);

        var own = entry(administrator("PE"));
        var others = entry(circle.organiser());

        assertThat(own.open()).isTrue();
        assertThat(own.after()).containsEntry("title", JointVisits.TITLE);
        assertThat(others.open()).isFalse();
        assertThat(others.after()).containsKey("title").doesNotContainValue(JointVisits.TITLE);
    }

    @Test
    void what_the_whole_table_reads_is_open_to_who_sits_there() {
        var longer = new RulesOfProcedure(DecisionRule.OPT_IN, Quorum.NONE, 14, 0, Set.of(InterfaceLanguage.ES));
        setRules(RulesOfProcedure.DEFAULT);
        setRules(longer);

        var change = lines(circle.organiser(), ofKind("RulesEntity", AuditOutcome.CHANGED))
                .getFirst();

        assertThat(change.open()).isTrue();
        assertThat(change.before()).containsEntry("noticeDays", "0");
        assertThat(change.after()).containsEntry("noticeDays", "14");
        assertThat(audience(circle.organiser(), ofKind("RulesEntity", null))).isEqualTo(Audience.NAMED);
    }

    @Test
    void a_founding_and_a_new_name_are_one_entry_each() {
        var founded = LosAngeles.as(
                circle.organiser(), () -> bodies.found(circle.workspace().id(), called("First")));
        LosAngeles.run(circle.organiser(), () -> bodies.edit(founded.id(), founded.revision(), called("Second")));

        var lines = lines(circle.organiser(), ofKind("BodyEntity", null));

        assertThat(lines).extracting(AuditLine::outcome).containsExactly(AuditOutcome.CHANGED, AuditOutcome.CREATED);
        assertThat(lines.getFirst().after().get("names")).contains("Second");
    }

    private static BodyForm called(String name) {
        return new BodyForm(Map.of(InterfaceLanguage.EN, name), null, null, "", "", null);
    }

    /** The portal's administrator acts for another party, and outside any circle. */
    @Test
    void an_organiser_reads_what_others_changed_at_the_table() {
        var other = losAngeles.of(List.of("BO", "PY"));
        rename(circle);
        rename(other);

        var renamed = ofKind("WorkspaceEntity", AuditOutcome.CHANGED);

        assertThat(lines(circle.organiser(), renamed))
                .singleElement()
                .satisfies(line -> assertThat(line.after()).containsEntry("name", "Renamed"));
        assertThat(lines(circle.mission("CL").head(), renamed)).isEmpty();
    }

    @Test
    void whoever_left_the_table_reads_nothing_of_what_it_set() {
        setRules(RulesOfProcedure.DEFAULT);
        database.update(
                "update membership set last_day = cast(admitted_at as date), ends_at = admitted_at where party_id = ?",
                circle.organiser().party().value());

        assertThat(lines(circle.organiser(), ofKind("RulesEntity", null))).isEmpty();
    }

    @Test
    void what_an_account_of_another_party_held_stays_closed() {
        var former = circle.administrator();
        LosAngeles.run(
                former, () -> people.disable(circle.mission("PE").colleague().id()));
        database.update(
                "update account set portal_administrator = false where id = ?",
                former.id().value());

        assertThat(lines(former, ofKind("AccountEntity", AuditOutcome.CHANGED)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.open()).isFalse())
                .allSatisfy(
                        line -> assertThat(line.after()).containsKey("active").doesNotContainValue("false"));
    }

    private void rename(LosAngeles.Circle circle) {
        var workspace = circle.workspace();
        var form = new WorkspaceForm(workspace.code(), "Renamed", workspace.zone(), false);
        LosAngeles.run(circle.administrator(), () -> circles.edit(workspace.id(), workspace.revision(), form));
    }

    private void setRules(RulesOfProcedure wanted) {
        var workspace = circle.workspace().id();
        LosAngeles.run(
                circle.organiser(),
                () -> rules.set(workspace, rules.rules(workspace).revision(), wanted));
    }

    private Audience audience(Person reader, AuditFilter filter) {
        return LosAngeles.as(reader, () -> pages.audience(circle.workspace().id(), filter));
    }

    private static AuditFilter ofKind(String kind, @Nullable AuditOutcome outcome) {
        return new AuditFilter(null, kind, outcome, null, null, null);
    }

    @Test
    void a_person_without_office_reads_the_own_acts_alone() {
        var chile = circle.mission("CL").head();
        visits.answer(action, chile, Answer.AGREED, "");
        visits.answer(action, circle.mission("PE").head(), Answer.AGREED, "");

        assertThat(lines(chile, AuditFilter.none()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.person()).isEqualTo(chile.name()))
                .anySatisfy(line -> assertThat(line.kind()).isEqualTo("Consent"));
    }

    @Test
    void an_administrator_finds_what_others_did_to_the_partys_people() {
        var peru = administrator("PE");
        LosAngeles.run(
                circle.administrator(),
                () -> people.disable(circle.mission("PE").colleague().id()));

        assertThat(lines(peru, AuditFilter.none()))
                .anySatisfy(line -> assertThat(line)
                        .returns("AccountEntity", AuditLine::kind)
                        .returns(AuditOutcome.CHANGED, AuditLine::outcome)
                        .returns("false", changed -> changed.after().get("active")));
        assertThat(lines(administrator("CL"), AuditFilter.none()))
                .noneSatisfy(line -> assertThat(line.after()).containsEntry("active", "false"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var organiser = circle.organiser();
        for (int number = 0; number < 20; number++) {
            visits.proposedIn(circle);
        }

        var numbers = new ArrayList<Long>();
        @Nullable Long before = null;
        AuditSlice slice;
        do {
            slice = page(organiser, new AuditFilter(null, null, null, null, null, before));
            slice.lines().forEach(line -> numbers.add(line.number()));
            before = slice.lines().getLast().number();
        } while (slice.more());

        assertThat(numbers)
                .hasSizeGreaterThan(AuditPages.AT_ONCE)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void a_filter_leaves_what_it_asks_for() {
        var organiser = circle.organiser();
        visits.answer(action, circle.mission("CL").head(), Answer.AGREED, "");
        var all = lines(organiser, AuditFilter.none());
        var newest = all.getFirst();

        assertThat(lines(organiser, new AuditFilter(null, "Consent", null, null, null, null)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.kind()).isEqualTo("Consent"));
        assertThat(lines(organiser, new AuditFilter(null, null, AuditOutcome.CHANGED, null, null, null)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(AuditOutcome.CHANGED));
        assertThat(lines(organiser, new AuditFilter(circle.mission("CL").head().id(), null, null, null, null, null)))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.party()).isEqualTo(circle.mission("CL").id()));
        assertThat(lines(
                        organiser,
                        new AuditFilter(null, null, null, newest.at().plus(Duration.ofHours(1)), null, null)))
                .isEmpty();
        assertThat(lines(
                        organiser,
                        new AuditFilter(null, null, null, null, newest.at().minus(Duration.ofHours(1)), null)))
                .isEmpty();
    }

    private boolean seesAction(Person reader) {
        return lines(reader, new AuditFilter(null, "JointAction", null, null, null, null)).stream()
                .anyMatch(line -> line.outcome() == AuditOutcome.CREATED);
    }

    private AuditLine entry(Person reader) {
        return lines(reader, new AuditFilter(null, "JointAction", AuditOutcome.CREATED, null, null, null))
                .getFirst();
    }

    private List<AuditLine> lines(Person reader, AuditFilter filter) {
        return page(reader, filter).lines();
    }

    private AuditSlice page(Person reader, AuditFilter filter) {
        return LosAngeles.as(reader, () -> pages.page(circle.workspace().id(), filter));
    }

    private Person administrator(String state) {
        return administrators.of(circle.mission(state).party());
    }

    private void release(Audience audience) {
        database.update(
                "update joint_action set owner_id = ?, audience = ? where id = ?",
                circle.mission("PE").id().value(),
                audience.name(),
                action.value());
        database.update(
                "insert into audience_party (record_id, party_id) values (?, ?)",
                action.value(),
                circle.mission("EC").id().value());
    }
}
