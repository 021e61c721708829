package org.mesaconsular.directory;

import java.util.Locale;

/** A language the portal speaks. */
public enum InterfaceLanguage {
    /** English. */
    EN,
    /** Spanish. */
    ES,
    /** Portuguese. */
    PT,
    /** French. */
    FR;

    /** The locale for words, names and sorting. */
    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** The language nearest to a browser's locale; English when the portal does not speak it. */
    public static InterfaceLanguage nearest(Locale locale) {
        for (var language : values()) {
            if (language.locale().getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }
}
