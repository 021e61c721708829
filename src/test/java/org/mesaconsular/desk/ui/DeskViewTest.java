package org.mesaconsular.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** On the demonstration, whose desks have something on them. */
@ServiceTest
@Import(Screens.class)
@TestPropertySource(properties = "mesa.demo=true")
class DeskViewTest {

    private static final String JOINT_VISITS = "Visitas conjuntas a los centros penitenciarios";
    private static final String NEXT_MEETING = "Segunda reunión de coordinación";

    @Autowired
    Screens screens;

    @Autowired
    PeopleService people;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void the_mandate_holder_is_asked_for_the_consent_that_is_missing() {
        screens.open(person("consul@pe.example.org"), "");

        assertThat(_get(H1.class).getText()).contains("María Quispe");
        assertThat(Screens.words()).contains("Asked of Peru", JOINT_VISITS, "8 of 9");
    }

    @Test
    void a_delegate_without_mandate_is_not_asked_to_consent_but_to_answer_the_invitation() {
        screens.open(person("delegate@gt.example.org"), "");

        assertThat(asked()).noneMatch(label -> label.endsWith(JOINT_VISITS));
        assertThat(asked()).anyMatch(label -> label.endsWith(NEXT_MEETING));
    }

    @Test
    void an_invitation_is_accepted_on_the_spot() {
        screens.open(person("consul@sv.example.org"), "");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Accept – " + NEXT_MEETING))));
        Screens.go("");

        assertThat(asked()).noneMatch(label -> label.endsWith(NEXT_MEETING));
    }

    @Test
    void what_comes_is_there_for_observers_too_as_far_as_it_is_released() {
        screens.open(person("observer@kind.example.org"), "");

        assertThat(Screens.words())
                .contains("Coming in the next fourteen days", NEXT_MEETING)
                .doesNotContain(JOINT_VISITS);
    }

    @Test
    void the_portals_administrator_is_told_why_the_desk_is_empty() {
        screens.open(person("admin@example.org"), "");

        assertThat(Screens.words())
                .contains("their content is not yours to see")
                .doesNotContain(NEXT_MEETING);
    }

    private static List<String> asked() {
        return _find(Button.class).stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }

    private Person person(String email) {
        return Viewers.as(
                new Viewer.House("test", null), () -> people.byEmail(email).orElseThrow(NotFound::new));
    }
}
