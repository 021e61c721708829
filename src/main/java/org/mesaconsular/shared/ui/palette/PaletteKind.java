package org.mesaconsular.shared.ui.palette;

/** What a hit of the palette is. */
public enum PaletteKind {
    /** A page of the portal. */
    PAGE,
    /** A mission, an observer or an authority. */
    PARTY,
    /** A meeting. */
    MEETING,
    /** A joint action. */
    ACTION,
    /** A visit. */
    VISIT,
    /** A place of detention. */
    FACILITY
}
