package org.mesaconsular.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.LostSecondFactors;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.secondfactor.SecondFactors;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Telephones;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may take away a second factor that was lost, and what becomes of the person. In the context of the links' test. */
@ServiceTest
class LostSecondFactorTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    Telephones telephones;

    @Autowired
    LostSecondFactors lost;

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondFactorService service;

    @Autowired
    PeopleService people;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest(name = "{0} takes away that of {1}: {2}")
    @CsvSource({
        "manager of PE, head of PE, done",
        "manager of PE, colleague of PE, done",
        "manager of PE, other manager of PE, done",
        "manager of PE, manager of PE, refusal.ownSecondFactor",
        "manager of PE, head of CL, refusal.onlyPartyAdministrator",
        "manager of PE, manager of CL, NotFound",
        "manager of EC, administrator of the portal, refusal.onlyPortalAdministrator",
        "head of PE, colleague of PE, refusal.onlyPartyAdministrator",
        "head of PE, head of PE, refusal.ownSecondFactor",
        "organiser, head of PE, refusal.onlyPartyAdministrator",
        "head of the observer, head of PE, refusal.onlyPartyAdministrator",
        "administrator of the portal, head of PE, refusal.onlyPartyAdministrator",
        "administrator of the portal, manager of PE, refusal.onlyPartyAdministrator",
        "administrator of the portal, manager of CL, done",
        "administrator of the portal, administrator of the portal, refusal.ownSecondFactor",
        "administrator of the portal, other administrator of the portal, done",
        "stranger, head of PE, NotFound"
    })
    void only_whoever_manages_the_account_of_somebody_else_takes_the_second_factor_away(
            String who, String whose, String outcome) {
        var cast = cast();
        var person = Objects.requireNonNull(cast.get(whose));
        telephones.enrol(person);

        var answer =
                outcomeOf(() -> LosAngeles.run(Objects.requireNonNull(cast.get(who)), () -> lost.remove(person.id())));

        assertThat(answer).isEqualTo(outcome);
        assertThat(factors.has(person.id())).isEqualTo(!outcome.equals("done"));
    }

    @Test
    void those_are_offered_whom_one_manages_and_who_have_a_second_factor_but_not_oneself() {
        var peru = losAngeles.peru();
        var manager = administrators.of(peru.party());
        telephones.enrol(peru.head());
        telephones.enrol(manager);

        var all = List.of(peru.head().id(), peru.colleague().id(), manager.id());
        assertThat(LosAngeles.as(manager, () -> lost.removable(peru.id(), all)))
                .containsExactly(peru.head().id());
        assertThat(LosAngeles.as(peru.colleague(), () -> lost.removable(peru.id(), all)))
                .isEmpty();
    }

    @Test
    void neither_code_nor_paper_is_worth_anything_afterwards_and_a_new_factor_must_be_set_up() {
        var peru = losAngeles.peru();
        var rosa = peru.head();
        var telephone = telephones.enrol(rosa);

        LosAngeles.run(administrators.of(peru.party()), () -> lost.remove(rosa.id()));

        assertThat(factors.prove(rosa.id(), telephone.freshCode())).isEmpty();
        assertThat(factors.prove(rosa.id(), telephone.recoveryCodes().getFirst()))
                .isEmpty();
        assertThat(factors.papersLeft(rosa.id())).isZero();
        assertThat(service.isMissing(rosa.id())).isTrue();
        assertThat(database.queryForObject(
                        "select secret from second_factor where id = ?",
                        String.class,
                        rosa.id().value()))
                .isEmpty();
        telephones.enrol(rosa);
        assertThat(service.isMissing(rosa.id())).isFalse();
    }

    @Test
    void what_is_not_there_cannot_be_lost_and_a_disabled_account_is_left_alone() {
        var peru = losAngeles.peru();
        var manager = administrators.of(peru.party());
        var rosa = peru.head();

        assertThatThrownBy(() -> LosAngeles.run(manager, () -> lost.remove(rosa.id())))
                .isInstanceOf(NotFound.class);
        telephones.enrol(rosa);
        LosAngeles.run(manager, () -> people.disable(rosa.id()));

        assertThatThrownBy(() -> LosAngeles.run(manager, () -> lost.remove(rosa.id())))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.accountDisabled");
    }

    @Test
    void the_record_says_who_took_whose_away() {
        var peru = losAngeles.peru();
        var manager = administrators.of(peru.party());
        telephones.enrol(peru.head());

        LosAngeles.run(manager, () -> lost.remove(peru.head().id()));

        var told = database.queryForMap(
                "select account_id, outcome from audit_entry where act = 'SecondFactor.takenAway' and subject_id = ?",
                peru.head().id().value());
        assertThat(told).containsEntry("outcome", "DONE");
        assertThat(told.get("account_id")).isEqualTo(manager.id().value());
    }

    private Map<String, Person> cast() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var chile = circle.mission("CL");
        return Map.ofEntries(
                Map.entry("manager of PE", administrators.of(peru.party())),
                Map.entry("other manager of PE", administrators.of(peru.party())),
                Map.entry("head of PE", peru.head()),
                Map.entry("colleague of PE", peru.colleague()),
                Map.entry("manager of CL", administrators.of(chile.party())),
                Map.entry("head of CL", chile.head()),
                Map.entry(
                        "manager of EC", administrators.of(circle.mission("EC").party())),
                Map.entry("organiser", circle.mission("EC").head()),
                Map.entry("head of the observer", circle.observer().head()),
                Map.entry("administrator of the portal", circle.administrator()),
                Map.entry(
                        "other administrator of the portal",
                        losAngeles.of(List.of("EC")).administrator()),
                Map.entry("stranger", losAngeles.of(List.of("PE")).mission("PE").head()));
    }

    private static String outcomeOf(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (NotFound nothing) {
            return "NotFound";
        } catch (Refusal refusal) {
            return refusal.messageKey();
        }
    }
}
