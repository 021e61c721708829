package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.shared.OwnDirection;
import org.mesaconsular.shared.Refusal;

/** Finds the words for things that are not words. */
public final class Words {

    private Words() {}

    /** The words of a translation, for code that is no component; the places are filled as in {@code getTranslation}. */
    public static String say(String key, Object... filling) {
        return I18NProvider.translate(Reader.locale(), key, filling);
    }

    /** What a refusal says to the person it concerns. */
    public static String of(Refusal refusal) {
        return say(refusal.messageKey(), refusal.arguments());
    }

    /** The word for a constant, under {@code prefix.CONSTANT}. */
    public static String of(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    /**
     * Parts side by side in one line, each in its own direction, so that none jumps to the other side; empty ones are left
     * out.
     */
    public static String line(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(OwnDirection::of)
                .collect(Collectors.joining(" · "));
    }

    /** Names in one sentence, as the reader's language lists them ("A, B and C"), each in its own direction; empty for none. */
    public static String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(Reader.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names.stream().map(OwnDirection::of).toList());
    }

    /** Gives a component that shows no label of its own a name for screen readers. */
    public static <C extends Component> C named(C component, String name) {
        component.getElement().setAttribute("aria-label", name);
        return component;
    }

    /** The language's own name, for instance "español". */
    public static String ownName(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
