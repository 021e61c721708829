package org.mesaconsular.directory;

import java.time.Instant;

/** What became of a link that was made for somebody. */
public sealed interface LinkDelivery {

    /** It is on its way by letter; nobody else sees it. */
    record Mailed(String address) implements LinkDelivery {}

    /**
     * Whoever made it has to pass it on; it can be read only now.
     *
     * @param link the whole address, or only the part below the portal's own when the portal was not told its address
     * @param sendingFailed whether a letter was tried
     */
    record Shown(String link, Instant expires, boolean sendingFailed) implements LinkDelivery {}
}
