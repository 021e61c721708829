package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.Administrators;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CircleServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Administrators administrators;

    @Autowired
    CircleService circles;

    @Autowired
    TableService tables;

    @Autowired
    MembershipService memberships;

    @Autowired
    SeatService seats;

    @Autowired
    DirectoryService directory;

    @Test
    void a_party_s_administrator_gives_seats_to_the_own_people_only() {
        var circle = losAngeles.nine();
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE");
        var administrator = administrators.of(peru.party());

        LosAngeles.run(
                administrator, () -> seats.seat(workspace, peru.colleague().id(), SeatRole.DELEGATE, true));

        assertThat(LosAngeles.as(peru.colleague(), () -> circles.standing(workspace))
                        .binds())
                .isTrue();
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> seats.seat(
                                workspace, circle.mission("MX").colleague().id(), SeatRole.DELEGATE, true)))
                .isInstanceOf(NotAllowed.class);
        assertThat(LosAngeles.as(administrator, () -> tables.tableToAdminister(workspace)))
                .extracting(SeatedParty::party)
                .containsExactly(peru.party());
    }

    @Test
    void a_party_s_administrator_names_no_organiser_but_keeps_one() {
        var circle = losAngeles.nine();
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE");
        var ofPeru = administrators.of(peru.party());
        var ofEcuador = administrators.of(circle.mission("EC").party());

        LosAngeles.run(ofEcuador, () -> seats.seat(workspace, circle.organiser().id(), SeatRole.ORGANISER, false));

        assertThat(LosAngeles.as(circle.organiser(), () -> circles.standing(workspace))
                        .organises())
                .isTrue();
        assertThatThrownBy(() -> LosAngeles.run(
                        ofPeru, () -> seats.seat(workspace, peru.head().id(), SeatRole.ORGANISER, true)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.onlyOrganisersName");
    }

    @Test
    void an_organiser_names_another_and_looks_after_all_without_giving_out_the_seats_of_others() {
        var circle = losAngeles.nine();
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE");

        LosAngeles.run(
                circle.organiser(), () -> seats.seat(workspace, peru.head().id(), SeatRole.ORGANISER));

        assertThat(LosAngeles.as(peru.head(), () -> circles.standing(workspace)).organises())
                .isTrue();
        assertThat(LosAngeles.as(peru.head(), () -> tables.tableToAdminister(workspace)))
                .hasSize(10);
        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> seats.seat(workspace, peru.colleague().id(), SeatRole.OBSERVER)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.onlyPartyAdministrator");
    }

    @Test
    void the_portal_s_administrator_names_an_organiser_only_while_there_is_none() {
        var circle = losAngeles.nine();
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE").head();
        var ofEcuador = administrators.of(circle.mission("EC").party());
        assertThatThrownBy(() -> LosAngeles.run(
                        circle.administrator(), () -> seats.seat(workspace, peru.id(), SeatRole.ORGANISER)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.onlyOrganisersName");

        LosAngeles.run(
                ofEcuador, () -> seats.takeBack(workspace, circle.organiser().id()));
        LosAngeles.run(circle.administrator(), () -> seats.seat(workspace, peru.id(), SeatRole.ORGANISER));

        assertThat(LosAngeles.as(peru, () -> circles.standing(workspace)).organises())
                .isTrue();
        assertThat(LosAngeles.as(circle.organiser(), () -> circles.standing(workspace))
                        .speaks())
                .isFalse();
    }

    @Test
    void the_portal_s_administrator_seats_nobody_else() {
        var circle = losAngeles.nine();
        var colleague = circle.mission("PE").colleague().id();
        var workspace = circle.workspace().id();

        LosAngeles.run(circle.administrator(), () -> {
            assertThatThrownBy(() -> seats.seat(workspace, colleague, SeatRole.OBSERVER))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> seats.takeBack(workspace, colleague)).isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void a_seat_that_was_taken_back_is_empty_till_it_is_given_again() {
        var circle = losAngeles.nine();
        var workspace = circle.workspace().id();
        var peru = circle.mission("PE");
        var administrator = administrators.of(peru.party());

        LosAngeles.run(
                administrator, () -> seats.takeBack(workspace, peru.head().id()));

        assertThat(LosAngeles.as(peru.head(), () -> circles.standing(workspace)).binds())
                .isFalse();
        assertThat(LosAngeles.as(circle.organiser(), () -> circles.seats(workspace)))
                .extracting(Seat::account)
                .doesNotContain(peru.head().id());
        assertThatThrownBy(() -> LosAngeles.run(
                        administrator,
                        () -> seats.takeBack(workspace, peru.head().id())))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.seatIsEmpty");
        LosAngeles.run(administrator, () -> seats.seat(workspace, peru.head().id(), SeatRole.DELEGATE));
        assertThat(LosAngeles.as(peru.head(), () -> circles.standing(workspace)))
                .returns(true, Standing::speaks)
                .returns(false, Standing::binds);
    }

    @Test
    void a_workspace_of_others_is_not_found_and_its_table_empty_of_nothing_to_give_out() {
        var mine = losAngeles.nine();
        var other = losAngeles.nine();
        var administrator = administrators.of(mine.mission("PE").party());
        var delegate = mine.mission("PE").head();

        assertThatThrownBy(() -> LosAngeles.as(
                        administrator,
                        () -> tables.tableToAdminister(other.workspace().id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> LosAngeles.as(
                        delegate,
                        () -> tables.tableToAdminister(mine.workspace().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_workspaces_of_a_party_are_those_it_was_admitted_to() {
        var circle = losAngeles.nine();
        var other = losAngeles.of(List.of("BO"));
        var peru = circle.mission("PE");

        LosAngeles.run(
                circle.administrator(),
                () -> memberships.admit(other.workspace().id(), peru.id(), MembershipKind.OBSERVER));

        assertThat(LosAngeles.as(administrators.of(peru.party()), () -> circles.workspacesOf(peru.id())))
                .containsExactlyInAnyOrder(circle.workspace(), other.workspace());
        assertThat(LosAngeles.as(circle.mission("MX").head(), () -> circles.workspacesOf(peru.id())))
                .containsExactly(circle.workspace());
    }

    @Test
    void a_mission_never_becomes_an_observer() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE").party();
        var form = new PartyForm(
                PartyKind.NGO, null, Map.of(InterfaceLanguage.EN, "Peru"), "PE", "Los Angeles", LosAngeles.ZONE);

        assertThatThrownBy(() ->
                        LosAngeles.run(circle.administrator(), () -> directory.edit(peru.id(), peru.revision(), form)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("kind"));
    }
}
