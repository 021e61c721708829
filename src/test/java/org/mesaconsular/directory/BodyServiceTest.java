package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BodyServiceTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    BodyService bodies;

    @Test
    void a_working_group_stands_below_its_committee() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var committee = found(circle, form("Committee", null));

        var group = found(circle, form("Group", committee.id()));

        var tree = LosAngeles.as(
                circle.observer().head(), () -> bodies.tree(circle.workspace().id()));
        assertThat(tree.under(null)).containsExactly(committee);
        assertThat(tree.under(committee.id())).containsExactly(group);
    }

    @Test
    void a_body_never_stands_below_itself() {
        var circle = losAngeles.of(List.of("EC"));
        var upper = found(circle, form("Upper", null));
        var middle = found(circle, form("Middle", upper.id()));
        var lower = found(circle, form("Lower", middle.id()));

        for (var place : List.of(upper, middle, lower)) {
            assertThatThrownBy(() -> LosAngeles.run(
                            circle.organiser(),
                            () -> bodies.edit(upper.id(), upper.revision(), form("Upper", place.id()))))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("refusal.bodyWithinItself");
        }
        LosAngeles.run(circle.organiser(), () -> bodies.edit(lower.id(), lower.revision(), form("Lower", upper.id())));
    }

    @Test
    void a_body_of_another_circle_or_a_dissolved_one_is_no_place() {
        var circle = losAngeles.of(List.of("EC"));
        var elsewhere = losAngeles.of(List.of("PE"));
        var foreign = found(elsewhere, form("Foreign", null));
        var dissolved = found(circle, form("Dissolved", null));
        LosAngeles.run(circle.organiser(), () -> bodies.dissolve(dissolved.id(), dissolved.revision()));

        for (var place : List.of(foreign, dissolved)) {
            assertThatThrownBy(() -> found(circle, form("New", place.id())))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("refusal.bodyNotThere");
        }
        assertThatThrownBy(() -> LosAngeles.as(circle.organiser(), () -> bodies.body(foreign.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_body_with_bodies_at_work_is_not_dissolved_and_a_dissolved_one_not_changed() {
        var circle = losAngeles.of(List.of("EC"));
        var committee = found(circle, form("Committee", null));
        var group = found(circle, form("Group", committee.id()));
        assertThatThrownBy(() ->
                        LosAngeles.run(circle.organiser(), () -> bodies.dissolve(committee.id(), committee.revision())))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.bodyHasBodies");

        LosAngeles.run(circle.organiser(), () -> bodies.dissolve(group.id(), group.revision()));
        LosAngeles.run(circle.organiser(), () -> bodies.dissolve(committee.id(), committee.revision()));

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(),
                        () -> bodies.edit(committee.id(), committee.revision() + 1, form("Committee", null))))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("refusal.bodyIsDissolved");
    }

    @Test
    void only_a_member_mission_chairs() {
        var circle = losAngeles.of(List.of("EC"));

        assertThatThrownBy(() -> found(
                        circle,
                        new BodyForm(
                                Map.of(InterfaceLanguage.EN, "Body"),
                                null,
                                circle.observer().id(),
                                "",
                                "",
                                null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("refusal.chairIsMember");
    }

    @Test
    void only_organisers_keep_bodies() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var body = found(circle, form("Body", null));

        for (var person : List.of(
                circle.mission("PE").head(),
                circle.administrator(),
                circle.observer().head())) {
            LosAngeles.run(person, () -> {
                assertThatThrownBy(() -> bodies.found(circle.workspace().id(), form("Other", null)))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> bodies.dissolve(body.id(), body.revision()))
                        .isInstanceOf(NotAllowed.class);
            });
        }
    }

    @Test
    void of_two_who_change_a_body_the_second_is_told() {
        var circle = losAngeles.of(List.of("EC"));
        var body = found(circle, form("Body", null));
        LosAngeles.run(circle.organiser(), () -> bodies.edit(body.id(), body.revision(), form("First", null)));

        assertThatThrownBy(() -> LosAngeles.run(
                        circle.organiser(), () -> bodies.edit(body.id(), body.revision(), form("Second", null))))
                .isInstanceOf(EditConflict.class);
    }

    private Body found(Circle circle, BodyForm form) {
        return LosAngeles.as(
                circle.organiser(), () -> bodies.found(circle.workspace().id(), form));
    }

    private static BodyForm form(String name, @Nullable BodyId parent) {
        return new BodyForm(Map.of(InterfaceLanguage.EN, name), parent, null, "", "", 3);
    }
}
