package org.mesaconsular.directory;

import java.time.ZoneId;

/** How a person's own screens look: language, time zone, light or dark. */
public record Preferences(InterfaceLanguage language, ZoneId zone, ColourScheme colours) {}
