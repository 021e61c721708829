package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@OnBothDatabases
class PortalTaskServiceTest {

    private static final int ALL = 10_000;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PortalTaskService tasks;

    @Autowired
    CircleService circles;

    @Autowired
    DirectoryService directory;

    @Autowired
    MembershipService memberships;

    @Test
    void a_circle_without_organiser_and_a_mission_nobody_manages_wait_for_the_administrator() {
        var organised = losAngeles.of(List.of("EC"));
        var administrator = organised.administrator();
        var opened = LosAngeles.as(administrator, () -> circles.create(circle()));
        var party = LosAngeles.as(administrator, () -> directory.create(mission()));
        LosAngeles.run(administrator, () -> memberships.admit(opened.id(), party.id(), MembershipKind.MEMBER));

        var open = LosAngeles.as(administrator, () -> tasks.open(ALL));

        assertThat(open.withoutOrganiser().items())
                .extracting(Workspace::id)
                .contains(opened.id())
                .doesNotContain(organised.workspace().id());
        assertThat(open.withoutAdministrator().items()).extracting(Party::id).contains(party.id());
    }

    @Test
    void there_are_no_more_than_asked_for() {
        var administrator = losAngeles.of(List.of("EC")).administrator();
        LosAngeles.run(administrator, () -> {
            circles.create(circle());
            circles.create(circle());
        });

        var open = LosAngeles.as(administrator, () -> tasks.open(1));

        assertThat(open.withoutOrganiser().items()).hasSize(1);
        assertThat(open.withoutOrganiser().more()).isPositive();
    }

    @Test
    void nobody_else_asks_for_them() {
        var organiser = losAngeles.of(List.of("EC")).organiser();

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> LosAngeles.run(organiser, () -> tasks.open(ALL)));
    }

    private static WorkspaceForm circle() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        return new WorkspaceForm(code, "Circle " + code, LosAngeles.ZONE, false);
    }

    private static PartyForm mission() {
        return new PartyForm(
                PartyKind.CONSULATE_GENERAL,
                new StateCode("UY"),
                Map.of(InterfaceLanguage.EN, "Consulate of Uruguay " + UUID.randomUUID()),
                "",
                "Los Angeles",
                LosAngeles.ZONE);
    }
}
