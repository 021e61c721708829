package org.mesaconsular.directory;

/** What an authority of the host State does. */
public enum HostAuthorityKind {
    /** Enforces immigration law, for instance a field office of ICE. */
    IMMIGRATION,
    /** Guards the border. */
    BORDER,
    /** Runs prisons or jails. */
    PRISON_SERVICE,
    /** Police or sheriff. */
    POLICE,
    /** Court or prosecution. */
    JUSTICE,
    /** Looks after children and young people. */
    CHILD_WELFARE,
    /** Foreign ministry or another office of the government. */
    GOVERNMENT,
    /** Oversees how people are detained, or hears complaints. */
    OVERSIGHT,
    /** Anything else. */
    OTHER
}
