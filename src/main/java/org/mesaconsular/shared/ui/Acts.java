package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.function.Consumer;
import org.mesaconsular.shared.Refusal;

/** Buttons and what becomes of a click. */
public final class Acts {

    private static final int LONG_ENOUGH_TO_READ_MILLIS = 8_000;
    private static final int LONG_ENOUGH_TO_NOTICE_MILLIS = 4_000;

    private Acts() {}

    /** The act a page exists for; at most one such button in sight. */
    public static Button primary(String label, Runnable work) {
        return primary(plain(label, work));
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Any other act. A refusal is said in a notification. */
    public static Button plain(String label, Runnable work) {
        return once(label, name -> attempt(() -> ActsTold.doing(name, work)));
    }

    /** What ends a dialog, which says a refusal itself. */
    static Button settling(String label, Runnable work) {
        return primary(once(label, name -> work.run()));
    }

    /**
     * A double click is one click: the second is not meant, and what stands under the pointer by then may be another act. The
     * button is not disabled meanwhile: whatever the work ends in, it can be done again.
     *
     * @param work is handed the button's name
     */
    private static Button once(String label, Consumer<String> work) {
        var button = new Button(label);
        button.addClickListener(click -> {
            if (click.getClickCount() <= 1) {
                work.accept(button.getAriaLabel().orElse(label));
            }
        });
        return button;
    }

    /** An act that looks like a link. */
    public static Button quiet(String label, Runnable work) {
        var button = plain(label, work);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A way to another page. */
    public static Anchor link(String label, String path) {
        var way = new Anchor(path, label);
        way.addClassName("way");
        return way;
    }

    /**
     * Does the work of a click; says a refusal in the reader's words.
     *
     * @return whether it went well
     */
    public static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            say(Words.of(refusal), true, LONG_ENOUGH_TO_READ_MILLIS);
            return false;
        }
    }

    /** Says that something is done. */
    public static void done(String sentence) {
        say(sentence, false, LONG_ENOUGH_TO_READ_MILLIS);
    }

    /**
     * Says that something went wrong.
     *
     * @param millis how long it stays on screen
     */
    public static void refused(String sentence, int millis) {
        say(sentence, true, millis);
    }

    /** Says what was clicked at, where nothing stands in the way of the next click. */
    static void settled(String label) {
        var what = label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
        Notification.show(
                Words.say("act.done", what), LONG_ENOUGH_TO_NOTICE_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    private static void say(String sentence, boolean refused, int millis) {
        ActsTold.said();
        var notification = Notification.show(sentence, millis, Notification.Position.TOP_END);
        notification.setAssertive(refused);
        if (refused) {
            notification.addThemeVariants(NotificationVariant.ERROR);
        }
    }
}
