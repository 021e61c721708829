package org.mesaconsular.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LivePagesTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Test
    void beyond_the_limit_the_page_opened_first_is_set_aside_and_can_be_taken_up_again() {
        var person = losAngeles.of(List.of("PE")).organiser();

        // the desk, on which one arrives, is the first of them
        screens.as(person, "", () -> {
            var pages = IntStream.range(0, LivePages.MOST_OF_ONE_PERSON + 1)
                    .mapToObj(number -> new Note())
                    .toList();
            pages.forEach(UI.getCurrentOrThrow()::add);
            expectAside(pages.getFirst(), true);
            expectAside(pages.get(1), false);

            _click(_get(pages.getFirst(), Button.class));

            expectAside(pages.getFirst(), false);
            expectAside(pages.get(1), true);
            expectAside(pages.getLast(), false);
        });
    }

    private static void expectAside(Page page, boolean aside) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(page, Button.class)).hasSize(aside ? 1 : 0);
        });
    }

    private static final class Note extends Page {

        private static final long serialVersionUID = 1;

        @Override
        protected void refresh() {
            present(PageHeader.of("A note"));
        }
    }
}
