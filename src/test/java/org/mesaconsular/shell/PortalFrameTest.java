package org.mesaconsular.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Screens.class)
class PortalFrameTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    MembershipService memberships;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void the_first_link_leads_past_the_frame_to_the_page() {
        screens.open(losAngeles.of(List.of("EC", "PE")).mission("PE").head(), "");

        assertThat(_find(Anchor.class).getFirst().getHref()).isEqualTo("#main");
        assertThat(_get(Main.class).getId()).hasValue("main");
    }

    @Test
    void the_navigation_says_where_the_page_belongs() {
        screens.open(losAngeles.of(List.of("EC", "PE")).mission("PE").head(), "meetings");

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getHref))
                .containsOnly("meetings");
    }

    @Test
    void who_belongs_to_one_circle_has_nothing_to_switch_and_who_belongs_to_two_has() {
        var first = losAngeles.of(List.of("EC", "PE"));
        var second = losAngeles.of(List.of("EC", "PE"));
        var peru = first.mission("PE");

        screens.open(peru.head(), "");
        assertThat(_find(CircleSwitch.class).getFirst().getChildren().toList())
                .noneMatch(child -> child instanceof Select<?>);

        Viewers.run(
                new Viewer.House("test", null),
                () -> memberships.admit(second.workspace().id(), peru.id(), MembershipKind.MEMBER));
        screens.open(peru.head(), "");
        assertThat(_find(CircleSwitch.class).getFirst().getChildren().toList())
                .anyMatch(child -> child instanceof Select<?>);
    }

    @Test
    void more_holds_the_rest_of_the_navigation_on_a_phone() {
        screens.open(losAngeles.of(List.of("EC", "PE")).mission("PE").head(), "more");

        assertThat(Screens.words()).contains("Facilities", "Parties");
    }
}
