package org.mesaconsular.directory;

/** Whether screens are light or dark. */
public enum ColourScheme {
    /** As the device is set. */
    SYSTEM,
    /** Light. */
    LIGHT,
    /** Dark. */
    DARK
}
