package org.mesaconsular.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mesaconsular.testing.EmptyBrowser;

/** What becomes of a click. */
@ExtendWith(EmptyBrowser.class)
class ActsTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void a_double_click_does_the_work_once() {
        var button = Acts.plain("Accept", done::incrementAndGet);

        click(button, 1);
        click(button, 2);

        assertThat(done).hasValue(1);
    }

    /** The keyboard and assistive tools count no clicks. */
    @Test
    void every_click_of_its_own_does_the_work() {
        var button = Acts.plain("Accept", done::incrementAndGet);

        click(button, 1);
        click(button, 0);
        button.click();

        assertThat(done).hasValue(3);
    }

    @Test
    void a_dialog_that_failed_for_whatever_reason_can_be_saved_again() {
        var button = Acts.settling("Save", () -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("nobody expected this");
            }
        });

        try {
            click(button, 1);
        } catch (RuntimeException unexpected) {
            assertThat(button.isEnabled()).isTrue();
        }
        click(button, 1);

        assertThat(done).hasValue(2);
        assertThat(button.isDisableOnClick()).isFalse();
    }

    private static void click(Button button, int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }
}
