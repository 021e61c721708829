package org.mesaconsular.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
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

@ServiceTest
class PortalFrameTest {

    private static final Viewer HOUSE = new Viewer.House("test", null);

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

        Viewers.run(HOUSE, () -> memberships.admit(second.workspace().id(), peru.id(), MembershipKind.MEMBER));
        screens.open(peru.head(), "");
        assertThat(_find(CircleSwitch.class).getFirst().getChildren().toList())
                .anyMatch(child -> child instanceof Select<?>);
    }

    @Test
    void more_holds_the_rest_of_the_navigation_on_a_phone() {
        screens.open(losAngeles.of(List.of("EC", "PE")).mission("PE").head(), "more");

        assertThat(Screens.words()).contains("Facilities", "Parties");
    }

    @Test
    void who_is_in_no_circle_is_offered_no_page_of_one_until_admitted() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var peru = circle.mission("PE");
        screens.open(peru.head(), "");
        assertThat(offered()).contains("", "meetings", "visits", "actions", "facilities", "parties", "audit");

        Viewers.run(HOUSE, () -> memberships.end(circle.workspace().id(), peru.id(), revision(peru)));
        Screens.go("");
        assertThat(offered()).containsExactly("", "audit");

        Viewers.run(HOUSE, () -> memberships.admit(circle.workspace().id(), peru.id(), MembershipKind.MEMBER));
        Screens.go("");
        assertThat(offered()).contains("", "meetings", "visits", "actions", "facilities", "parties", "audit");
    }

    @Test
    void who_administers_the_portal_is_offered_what_there_is_to_administer() {
        screens.open(losAngeles.of(List.of("EC")).administrator(), "");

        assertThat(offered()).containsExactly("", "audit", "administration");
    }

    private int revision(LosAngeles.Delegation mission) {
        return memberships.termsOf(List.of(mission.id())).getFirst().term().revision();
    }

    /** Where the navigation at the side leads. */
    private static List<String> offered() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getParent()
                        .flatMap(Component::getParent)
                        .flatMap(Component::getParent)
                        .filter(Navigation.class::isInstance)
                        .isPresent())
                .map(Anchor::getHref)
                .distinct()
                .toList();
    }
}
