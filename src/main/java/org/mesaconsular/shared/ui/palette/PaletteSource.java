package org.mesaconsular.shared.ui.palette;

import java.util.List;

/** A module's contribution to the palette; a Spring bean in its {@code ui} package. Finds only what the reader may see. */
public interface PaletteSource {

    /**
     * What fits, the best first.
     *
     * @param words what was typed so far; at least two characters
     * @param limit the most to answer with
     */
    List<PaletteItem> find(String words, int limit);
}
