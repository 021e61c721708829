package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RulesServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    RulesService rules;

    @Test
    void the_defaults_hold_till_an_organiser_sets_rules() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var workspace = circle.workspace().id();
        var wanted = rules(new Quorum(QuorumKind.SHARE, 51), 10, 72);
        assertThat(LosAngeles.as(circle.organiser(), () -> rules.rules(workspace)))
                .isEqualTo(new KeptRules(RulesOfProcedure.DEFAULT, KeptRules.NEVER_SET));

        LosAngeles.run(circle.organiser(), () -> rules.set(workspace, KeptRules.NEVER_SET, wanted));

        assertThat(LosAngeles.as(circle.observer().head(), () -> rules.rules(workspace))
                        .rules())
                .isEqualTo(wanted);
        assertThat(LosAngeles.as(circle.organiser(), () -> rules.quorum(workspace)))
                .isEqualTo(2);
    }

    @Test
    void a_new_person_starts_with_a_working_language_of_a_circle_of_the_party() {
        var circle = losAngeles.of(List.of("EC", "BR"));
        var brazil = circle.mission("BR").id();
        var spoken = new RulesOfProcedure(
                DecisionRule.CONSENSUS, Quorum.NONE, 0, 0, Set.of(InterfaceLanguage.PT, InterfaceLanguage.ES));
        LosAngeles.run(circle.organiser(), () -> {
            assertThat(rules.languageFor(brazil, InterfaceLanguage.FR)).isEqualTo(InterfaceLanguage.FR);

            rules.set(circle.workspace().id(), KeptRules.NEVER_SET, spoken);

            assertThat(rules.languageFor(brazil, InterfaceLanguage.PT)).isEqualTo(InterfaceLanguage.PT);
            assertThat(rules.languageFor(brazil, InterfaceLanguage.FR)).isEqualTo(InterfaceLanguage.ES);
        });
    }

    @ParameterizedTest
    @CsvSource({"NONE,0,9,0", "DELEGATIONS,5,9,5", "SHARE,50,9,5", "SHARE,51,9,5", "SHARE,100,9,9", "SHARE,1,9,1"})
    void a_quorum_is_counted_in_whole_delegations(QuorumKind kind, int value, int missions, int needed) {
        assertThat(new Quorum(kind, value).among(missions)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "DELEGATIONS,0,0,0,quorum",
        "SHARE,101,0,0,quorum",
        "NONE,0,-1,0,noticeDays",
        "NONE,0,366,0,noticeDays",
        "NONE,0,0,2161,silenceHours"
    })
    void a_number_that_makes_no_sense_is_said_beside_its_field(
            QuorumKind kind, int quorum, int notice, int silence, String field) {
        assertThatThrownBy(
                        () -> rules(new Quorum(kind, quorum), notice, silence).checked())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void of_two_who_set_the_first_rules_the_second_is_told() {
        var circle = losAngeles.of(List.of("EC"));
        var workspace = circle.workspace().id();
        var wanted = rules(Quorum.NONE, 5, 0);
        LosAngeles.run(circle.organiser(), () -> rules.set(workspace, KeptRules.NEVER_SET, wanted));

        assertThatThrownBy(() ->
                        LosAngeles.run(circle.organiser(), () -> rules.set(workspace, KeptRules.NEVER_SET, wanted)))
                .isInstanceOf(EditConflict.class);
        LosAngeles.run(circle.organiser(), () -> rules.set(workspace, 0, rules(Quorum.NONE, 6, 0)));
    }

    @Test
    void only_organisers_set_rules_and_others_circles_have_none_to_see() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var elsewhere = losAngeles.of(List.of("MX"));
        var workspace = circle.workspace().id();

        for (var person : List.of(circle.mission("PE").head(), circle.administrator())) {
            assertThatThrownBy(() -> LosAngeles.run(
                            person, () -> rules.set(workspace, KeptRules.NEVER_SET, RulesOfProcedure.DEFAULT)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> LosAngeles.as(elsewhere.organiser(), () -> rules.rules(workspace)))
                .isInstanceOf(NotFound.class);
    }

    private static RulesOfProcedure rules(Quorum quorum, int notice, int silence) {
        return new RulesOfProcedure(DecisionRule.CONSENSUS, quorum, notice, silence, Set.of(InterfaceLanguage.ES));
    }
}
