package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DirectoryServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    DirectoryService directory;

    @Autowired
    CircleService circles;

    @Test
    void nobody_sees_a_party() {
        var peru = losAngeles.peru();

        assertThat(directory.parties()).isEmpty();
        assertThatThrownBy(() -> directory.party(peru.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_delegate_sees_the_members_of_the_circle_but_not_another_circle() {
        var mine = losAngeles.nine();
        var other = losAngeles.nine();
        var peru = mine.mission("PE").head();

        var seen = LosAngeles.as(peru, circles::workspaces);

        assertThat(seen).containsExactly(mine.workspace());
        assertThat(LosAngeles.as(peru, () -> circles.members(mine.workspace().id())))
                .hasSize(10);
        assertThat(LosAngeles.as(peru, () -> circles.members(other.workspace().id())))
                .isEmpty();
    }

    @Test
    void only_the_portals_administrator_enters_parties() {
        var circle = losAngeles.nine();
        var form = new PartyForm(
                PartyKind.CONSULATE,
                new StateCode("BO"),
                Map.of(InterfaceLanguage.ES, "Consulado de Bolivia"),
                "",
                "Los Angeles",
                LosAngeles.ZONE);

        assertThatThrownBy(() -> LosAngeles.as(circle.organiser(), () -> directory.create(form)))
                .isInstanceOf(NotAllowed.class);
        var entered = LosAngeles.as(circle.administrator(), () -> directory.create(form));
        assertThat(LosAngeles.as(circle.organiser(), () -> directory.party(entered.id())))
                .isEqualTo(entered);
    }

    @Test
    void a_disabled_account_sees_nothing_from_the_next_query_on() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").head();

        LosAngeles.run(circle.administrator(), () -> people.disable(peru.id()));

        assertThat(LosAngeles.as(peru, circles::workspaces)).isEmpty();
        assertThat(LosAngeles.as(peru, directory::parties)).isEmpty();
    }

    @Autowired
    PeopleService people;
}
