package org.mesaconsular.directory;

import java.util.List;
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

    /** The first language of a browser's wishes that the portal speaks; English when it speaks none of them. */
    public static InterfaceLanguage nearest(List<Locale> wishes) {
        return wishes.stream()
                .filter(wish -> wish.getLanguage().equals(nearest(wish).locale().getLanguage()))
                .map(InterfaceLanguage::nearest)
                .findFirst()
                .orElse(EN);
    }
}
