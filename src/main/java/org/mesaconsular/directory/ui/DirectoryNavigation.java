package org.mesaconsular.directory.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mesaconsular.directory.DirectoryEntry;

/** The ways to the pages of the directory. */
public final class DirectoryNavigation {

    static final String PARTIES = "parties";
    /** Where whoever looks after a party or the portal does so. */
    public static final String ADMINISTRATION = "administration";

    static final String IMPORT = "administration/import-missions";

    private DirectoryNavigation() {}

    /** The directory, looking for this text. */
    public static String search(String text) {
        return PARTIES + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The directory, showing this party or authority first. */
    public static String to(DirectoryEntry entry, Locale reader) {
        return search(entry.name(reader));
    }
}
