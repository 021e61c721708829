package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PeopleServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Test
    void a_party_s_administrator_opens_an_account_and_the_address_is_kept_in_lower_case() {
        var peru = losAngeles.peru();
        var administrator = administrators.of(peru.party());
        var address = "New." + UUID.randomUUID() + "@Example.ORG";

        var opened = LosAngeles.as(administrator, () -> people.create(peru.id(), form("  " + address + " ")));

        assertThat(opened.email()).isEqualTo(address.toLowerCase(Locale.ROOT));
        assertThat(opened.party()).isEqualTo(peru.id());
    }

    @Test
    @OnBothDatabases
    void of_two_people_who_enter_one_address_at_the_same_instant_one_is_told_it_is_taken() throws Exception {
        var peru = losAngeles.peru();
        var administrator = administrators.of(peru.party());
        var form = form(address());
        Callable<Boolean> enter = () -> {
            try {
                LosAngeles.as(administrator, () -> people.create(peru.id(), form));
                return true;
            } catch (InvalidInput taken) {
                assertThat(taken).hasMessage("refusal.addressTaken");
                return false;
            }
        };

        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(enter);
            var second = both.submit(enter);

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void a_party_s_administrator_touches_nobody_of_another_party() {
        var circle = losAngeles.nine();
        var administrator = administrators.of(circle.mission("PE").party());
        var mexico = circle.mission("MX");
        var form = form(address());

        LosAngeles.run(administrator, () -> {
            assertThatThrownBy(() -> people.create(mexico.id(), form)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.edit(mexico.head().id(), 0, form)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.disable(mexico.head().id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> accounts.first(mexico.id(), 10)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void only_another_portal_administrator_manages_a_portal_administrator() {
        var circle = losAngeles.nine();
        var administrator = administrators.of(circle.mission("EC").party());
        var form = form(address());
        var portals = circle.administrator();

        LosAngeles.run(administrator, () -> {
            assertThatThrownBy(() -> people.edit(portals.id(), portals.revision(), form))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.disable(portals.id())).isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void nobody_disables_the_own_account() {
        var circle = losAngeles.nine();
        var administrator = circle.administrator();

        assertThatThrownBy(() -> LosAngeles.run(administrator, () -> people.disable(administrator.id())))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.notYourself");
    }

    @Test
    void an_address_taken_in_a_circle_one_does_not_know_is_refused_beside_the_field() {
        var peru = losAngeles.peru();
        var elsewhere = losAngeles.nine().mission("MX").head();
        var administrator = administrators.of(peru.party());
        var taken = elsewhere.email().toUpperCase(Locale.ROOT);

        assertThatThrownBy(() -> LosAngeles.run(administrator, () -> people.create(peru.id(), form(taken))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void of_two_edits_from_the_same_revision_the_second_is_a_conflict() {
        var peru = losAngeles.peru();
        var head = peru.head();
        var administrator = administrators.of(peru.party());
        var first = form(address());

        LosAngeles.run(administrator, () -> people.edit(head.id(), head.revision(), first));

        assertThatThrownBy(() ->
                        LosAngeles.run(administrator, () -> people.edit(head.id(), head.revision(), form(address()))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void the_portal_s_administrator_enters_a_party_s_first_administrator_and_nobody_else() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");

        LosAngeles.run(circle.administrator(), () -> {
            assertThatThrownBy(() -> people.create(peru.id(), form(address())))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("partyAdministrator"));
            var first = people.create(peru.id(), administrating(address()));
            people.edit(first.id(), first.revision(), administrating(address()));
            assertThatThrownBy(() -> people.create(peru.id(), administrating(address())))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("refusal.onlyPartyAdministrator");
            assertThatThrownBy(() -> people.edit(peru.head().id(), peru.head().revision(), form(address())))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void of_two_administrators_of_a_party_the_portal_s_manages_neither_but_may_lock_both() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        var one = administrators.of(peru.party());
        var other = administrators.of(peru.party());

        LosAngeles.run(circle.administrator(), () -> {
            assertThatThrownBy(() -> people.edit(one.id(), one.revision(), administrating(address())))
                    .isInstanceOf(NotAllowed.class);
            people.disable(other.id());
            people.enable(other.id());
            people.disable(peru.head().id());
            assertThat(accounts.managed(peru.id(), List.of(one.id(), other.id())))
                    .isEmpty();
        });
    }

    private static PersonForm administrating(String email) {
        return new PersonForm(email, "Rosa Huamán", "Cónsul", "", InterfaceLanguage.ES, LosAngeles.ZONE, true);
    }

    private static PersonForm form(String email) {
        return new PersonForm(email, "Rosa Huamán", "Cónsul", "", InterfaceLanguage.ES, LosAngeles.ZONE, false);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
