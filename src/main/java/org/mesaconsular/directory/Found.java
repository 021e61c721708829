package org.mesaconsular.directory;

/**
 * Somebody whom a search found.
 *
 * @param by by what
 * @param words the name that was found, as it is written in the directory; empty when several matched together
 * @param until for a former name until when it was borne, in the words of the source; otherwise empty
 */
public record Found(DirectoryEntry entry, MatchedBy by, String words, String until) {}
