package org.mesaconsular.shared.ui.export;

import java.io.IOException;
import java.util.List;

/**
 * A table as its reader sees it on a page, to be written into a file. It is read anew, and under the same rules, each time
 * somebody downloads it.
 */
public interface ExportedTable {

    /**
     * What the export says of itself.
     *
     * @throws org.mesaconsular.shared.Refusal when there is nothing, or nothing any more, for this viewer
     */
    ExportHead head();

    /**
     * Writes the lines, a part at a time.
     *
     * @return whether that was all; false when a bound cut it
     * @throws org.mesaconsular.shared.Refusal when the viewer lost the right to read on
     */
    boolean write(Lines lines) throws IOException;

    /** Where the lines go. */
    interface Lines {

        /** Writes a line, with a text for each column. */
        void line(List<String> texts) throws IOException;
    }
}
