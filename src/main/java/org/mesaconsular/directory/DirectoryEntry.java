package org.mesaconsular.directory;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the directory knows: parties, and authorities of the host State. */
public sealed interface DirectoryEntry permits Party, HostAuthority {

    /** The State it belongs to; null for an observer. */
    @Nullable
    StateCode state();

    /** The name per language; holds at least one. */
    Map<InterfaceLanguage, String> names();

    /** What it is called for short; may be empty. */
    String acronym();

    /** Aliases and former names. */
    OtherNames otherNames();

    /** The city it sits in; may be empty for an authority. */
    String city();

    /** The full name in the reader's language, or in the first language there is. */
    default String name(Locale reader) {
        return NamesPerLanguage.nearest(names(), reader);
    }

    /** What a list calls it. */
    String shortName(Locale reader);
}
