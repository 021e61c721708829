package org.mesaconsular.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.shared.OwnDirection;
import org.springframework.stereotype.Component;

/** The words of the portal. What people typed stands in a sentence as a thing of its own, in its own direction. */
@Component
class PortalWords implements I18NProvider {

    /** Without it, English would be answered in the language of the machine. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(InterfaceLanguage.values())
                .map(InterfaceLanguage::locale)
                .toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var bundle = ResourceBundle.getBundle(DefaultI18NProvider.BUNDLE_PREFIX, locale, NO_FALLBACK);
        if (!bundle.containsKey(key)) {
            return "!" + locale.getLanguage() + ": " + key;
        }
        var text = bundle.getString(key);
        return parameters.length == 0 ? text : fill(text, locale, parameters);
    }

    private static String fill(String text, Locale locale, Object... parameters) {
        var isolated = Stream.of(parameters).map(PortalWords::isolated).toArray();
        return new MessageFormat(text, locale).format(isolated);
    }

    private static Object isolated(Object parameter) {
        return parameter instanceof String text ? OwnDirection.of(text) : parameter;
    }
}
