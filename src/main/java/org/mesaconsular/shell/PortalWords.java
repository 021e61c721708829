package org.mesaconsular.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.mesaconsular.directory.InterfaceLanguage;
import org.springframework.stereotype.Component;

/**
 * The words of the portal. What people typed stands in a sentence as a thing of its own: a title that is written from right
 * to left, or pretends to be, must not turn round the sentence somebody is asked to confirm.
 */
@Component
class PortalWords extends DefaultI18NProvider {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    PortalWords() {
        super(Stream.of(InterfaceLanguage.values())
                .map(InterfaceLanguage::locale)
                .toList());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return super.getTranslation(
                key,
                locale,
                Arrays.stream(parameters).map(PortalWords::isolated).toArray());
    }

    /** English is the base file; asked for by name, Java would first try the language of the machine. */
    private static Locale bundleOf(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ROOT : locale;
    }

    private static Object isolated(Object parameter) {
        return parameter instanceof String text && text.codePoints().anyMatch(PortalWords::turnsText)
                ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                : parameter;
    }

    private static boolean turnsText(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> true;
            default -> false;
        };
    }
}
