package org.mesaconsular.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PartiesViewTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void members_stand_in_the_order_of_the_reader_s_language_and_observers_after_them() {
        var circle = losAngeles.nine();

        screens.open(circle.mission("PE").colleague(), "parties");

        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .containsExactly(
                        "Argentina",
                        "Chile",
                        "Costa Rica",
                        "Ecuador",
                        "El Salvador",
                        "Guatemala",
                        "Honduras",
                        "Mexico",
                        "Peru",
                        "KIND");
        assertThat(_find(Image.class))
                .hasSize(9)
                .allSatisfy(flag -> assertThat(flag.getAlt()).hasValue(""));
    }

    @Test
    void the_people_of_another_circle_are_not_there() {
        var mine = losAngeles.nine();
        var other = losAngeles.nine();

        screens.open(mine.mission("PE").head(), "parties");

        assertThat(Screens.words())
                .contains(mine.workspace().name())
                .doesNotContain(other.workspace().name());
        assertThat(_find(SeatMarks.class)).hasSize(20);
    }
}
