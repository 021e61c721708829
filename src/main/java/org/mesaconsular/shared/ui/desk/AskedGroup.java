package org.mesaconsular.shared.ui.desk;

import java.util.List;
import org.mesaconsular.shared.First;

/**
 * What is asked of one kind, most urgent first.
 *
 * @param more how many there are besides these
 * @param path where all of them are, relative to the portal's root
 */
public record AskedGroup(List<AskedItem> items, long more, String path) {

    /** These items, with the rest of the many they are the first of. */
    public static AskedGroup of(List<AskedItem> items, First<?> many, String path) {
        return new AskedGroup(items, many.more(), path);
    }
}
