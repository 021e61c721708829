package org.mesaconsular.directory;

/**
 * What an account may do at this moment, to be compared with what it might do before.
 *
 * @param active whether the person may sign in
 * @param administrates whether the person manages a party or the portal
 * @param standing where the party belongs and the person sits, in a form that changes whenever that changes
 */
public record Rights(boolean active, boolean administrates, String standing) {

    /** Those of an account that is not there. */
    public static final Rights NONE = new Rights(false, false, "");
}
