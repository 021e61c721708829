package org.mesaconsular.directory.imports;

/** What becomes of a line of a file. */
public enum LineFate {
    /** A mission that is not in the directory yet. */
    CREATED,
    /** A mission that the directory knows and that stays as it is. */
    MATCHED,
    /** Not a mission, or not clearly one. */
    REFUSED
}
