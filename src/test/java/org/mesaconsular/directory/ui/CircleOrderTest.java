package org.mesaconsular.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.Body;
import org.mesaconsular.directory.BodyForm;
import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.DecisionRule;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.KeptRules;
import org.mesaconsular.directory.Quorum;
import org.mesaconsular.directory.QuorumKind;
import org.mesaconsular.directory.RulesOfProcedure;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules and the bodies of a circle on the page of its parties. */
@ServiceTest
class CircleOrderTest {

    private static final String NAME = "Name (English)";
    private static final String TODAY =
            "Joint actions are decided by consensus for now, whatever the rule of the workspace.";

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    RulesService rules;

    @Autowired
    BodyService bodies;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void an_organiser_sets_the_rules_and_a_delegate_reads_them_without_a_button() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), "parties");

        Screens.click("Change the rules");
        setValue("Quorum", QuorumKind.DELEGATIONS);
        _setValue(number("Delegations or per cent"), 5);
        _setValue(number("Days of notice, at least"), 10);
        _setValue(number("Hours of silence, at least"), 72);
        speak(InterfaceLanguage.ES, InterfaceLanguage.EN);
        Screens.clickInDialog("Save");

        screens.open(circle.mission("PE").colleague(), "parties");
        assertThat(Screens.words())
                .contains("At least 5 delegations", "At least 10 days", "At least 72 hours", "English and Spanish");
        assertThat(Screens.buttons()).doesNotContain("Change the rules", "Establish a committee or working group");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENSUS, Consensus: every mission asked agrees, false",
        "OPT_IN, Opt-in: binds the missions that say yes, true",
        "SILENCE, Silence procedure: agreed unless somebody objects in time, true"
    })
    void a_circle_may_choose_any_rule_and_reads_beside_another_one_that_joint_actions_ask_for_consensus(
            DecisionRule chosen, String words, boolean said) {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), "parties");

        Screens.click("Change the rules");
        setValue("Decisions", chosen);
        assertThat(decisions().getHelperText()).isEqualTo(said ? TODAY : "");
        Screens.clickInDialog("Save");

        screens.open(circle.mission("PE").colleague(), "parties");
        assertThat(Screens.words()).contains(words);
        assertThat(Screens.words().contains(TODAY)).isEqualTo(said);
        assertThat(decisionRule(circle)).isEqualTo(chosen);
    }

    @Test
    void the_form_shows_the_rule_that_a_circle_chose_before_and_offers_all_three() {
        var circle = losAngeles.of(List.of("EC"));
        var chosen = new RulesOfProcedure(DecisionRule.OPT_IN, Quorum.NONE, 0, 0, Set.of(InterfaceLanguage.ES));
        LosAngeles.run(circle.organiser(), () -> rules.set(circle.workspace().id(), KeptRules.NEVER_SET, chosen));
        screens.open(circle.organiser(), "parties");

        Screens.click("Change the rules");

        assertThat(decisions().getValue()).isEqualTo(DecisionRule.OPT_IN);
        assertThat(decisions().getHelperText()).isEqualTo(TODAY);
        assertThat(decisions().getListDataView().getItems()).containsExactly(DecisionRule.values());
    }

    @Test
    void a_body_tells_how_many_of_its_regular_sessions_there_were() {
        var circle = losAngeles.of(List.of("EC"));
        LosAngeles.run(circle.organiser(), () -> bodies.found(circle.workspace().id(), form("Committee", 3)));

        screens.open(circle.organiser(), "parties");

        assertThat(Screens.words()).contains("Regular sessions this year", "0 of 3 regular sessions held or called");
    }

    @Test
    void a_quorum_without_a_number_is_said_beside_it() {
        screens.open(losAngeles.of(List.of("EC")).organiser(), "parties");

        Screens.click("Change the rules");
        setValue("Quorum", QuorumKind.SHARE);
        Screens.clickInDialog("Save");

        assertThat(number("Delegations or per cent").getErrorMessage()).isEqualTo("A number from 1 to 100.");
    }

    @Test
    void of_two_who_change_the_rules_the_second_sees_both_and_may_save_again() {
        var circle = losAngeles.of(List.of("EC"));
        var workspace = circle.workspace().id();
        screens.open(circle.organiser(), "parties");
        Screens.click("Change the rules");
        _setValue(number("Days of notice, at least"), 7);

        var theirs = new RulesOfProcedure(
                DecisionRule.CONSENSUS, new Quorum(QuorumKind.DELEGATIONS, 4), 14, 0, Set.of(InterfaceLanguage.ES));
        LosAngeles.run(circle.organiser(), () -> rules.set(workspace, KeptRules.NEVER_SET, theirs));
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("Somebody else saved this first", "At least 4 delegations", "14");
        Screens.clickInDialog("Save");
        assertThat(Screens.words()).contains("At least 7 days");
    }

    @Test
    void an_organiser_founds_a_working_group_below_a_committee() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var committee = found(circle, "Committee");
        screens.open(circle.organiser(), "parties");

        Screens.click("Establish a committee or working group");
        _setValue(Screens.field(TextField.class, NAME), "Group");
        setBox("Belongs to", committee);
        setBox("Chair", circle.mission("PE").party());
        _setValue(number("Regular sessions per year"), 3);
        _setValue(Screens.field(TextField.class, "Established by"), "Decision 4/2017");
        _setValue(Screens.field(TextArea.class, "Mandate"), "Keeps the list of interpreters.");
        Screens.clickInDialog("Save");

        assertThat(Screens.words())
                .containsSubsequence("Committee", "Group", "Chair", "Peru", "Established by", "Decision 4/2017")
                .contains("0 of 3 regular sessions", "Keeps the list of interpreters.");
    }

    @Test
    void a_body_without_a_name_and_with_too_many_sessions_says_both() {
        screens.open(losAngeles.of(List.of("EC")).organiser(), "parties");

        Screens.click("Establish a committee or working group");
        _setValue(number("Regular sessions per year"), 400);
        Screens.clickInDialog("Save");

        assertThat(Screens.field(TextField.class, NAME).getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(number("Regular sessions per year").getErrorMessage()).isEqualTo("A number from 1 to 365.");
    }

    @Test
    void of_two_who_change_a_body_the_second_sees_both() {
        var circle = losAngeles.of(List.of("EC"));
        var body = found(circle, "Committee");
        screens.open(circle.organiser(), "parties");
        Screens.clickFor("Edit · Committee");
        _setValue(Screens.field(TextField.class, NAME), "My committee");

        LosAngeles.run(
                circle.organiser(), () -> bodies.edit(body.id(), body.revision(), form("Their committee", null)));
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("Somebody else saved this first", "Their committee");
    }

    @Test
    void a_body_bears_its_name_in_the_language_of_the_reader_and_another_one_where_there_is_none() {
        var circle = losAngeles.of(List.of("EC"));
        screens.open(circle.organiser(), "parties");
        Screens.click("Establish a committee or working group");
        _setValue(Screens.field(TextField.class, NAME), "Committee");
        _setValue(Screens.field(TextField.class, "Name (español)"), "Comité");
        Screens.clickInDialog("Save");
        assertThat(Screens.words()).contains("Committee").doesNotContain("Comité");

        UI.getCurrentOrThrow().setLocale(InterfaceLanguage.ES.locale());
        Screens.go("parties");
        assertThat(Screens.words()).contains("Comité").doesNotContain("Committee");

        UI.getCurrentOrThrow().setLocale(InterfaceLanguage.FR.locale());
        Screens.go("parties");
        assertThat(Screens.words()).contains("Committee");
    }

    @Test
    void a_dissolved_body_stays_with_the_day_and_without_buttons() {
        var circle = losAngeles.of(List.of("EC"));
        found(circle, "Committee");
        screens.open(circle.organiser(), "parties");

        Screens.clickFor("Dissolve · Committee");
        Screens.clickInDialog("Dissolve");

        assertThat(Screens.words()).contains("Committee", "Dissolved on");
        assertThat(Screens.buttons()).doesNotContain("Dissolve");
    }

    private DecisionRule decisionRule(LosAngeles.Circle circle) {
        var kept = LosAngeles.as(
                circle.organiser(), () -> rules.rules(circle.workspace().id()));
        return kept.rules().decisionRule();
    }

    @SuppressWarnings("unchecked")
    private static void speak(InterfaceLanguage... languages) {
        CheckboxGroup<InterfaceLanguage> group = _get(CheckboxGroup.class, box -> box.withLabel("Working languages"));
        group.setValue(Set.of(languages));
    }

    @SuppressWarnings("unchecked")
    private static Select<DecisionRule> decisions() {
        return _get(Select.class, spec -> spec.withLabel("Decisions"));
    }

    private Body found(LosAngeles.Circle circle, String name) {
        return LosAngeles.as(
                circle.organiser(), () -> bodies.found(circle.workspace().id(), form(name, null)));
    }

    private static BodyForm form(String name, @Nullable Integer sessions) {
        return new BodyForm(Map.of(InterfaceLanguage.EN, name), null, null, "", "", sessions);
    }

    private static IntegerField number(String label) {
        return Screens.field(IntegerField.class, label);
    }

    @SuppressWarnings("unchecked")
    private static <T> void setValue(String label, T value) {
        ((Select<T>) _get(Select.class, box -> box.withLabel(label))).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void setBox(String label, T value) {
        ((ComboBox<T>) _get(ComboBox.class, box -> box.withLabel(label))).setValue(value);
    }
}
