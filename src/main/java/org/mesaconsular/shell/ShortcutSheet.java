package org.mesaconsular.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.stream.Stream;
import org.mesaconsular.shared.ui.Facts;

/** What the keyboard can do. */
class ShortcutSheet extends Dialog {

    ShortcutSheet() {
        addClassName("shortcut-sheet");
        setHeaderTitle(getTranslation("shortcuts.title"));
        var facts = new Facts();
        Stream.of("find", "pages", "save", "close", "help")
                .forEach(act ->
                        facts.add(getTranslation("shortcuts." + act), getTranslation("shortcuts." + act + ".keys")));
        add(facts);
        getFooter().add(new Button(getTranslation("shortcuts.done"), click -> close()));
    }
}
