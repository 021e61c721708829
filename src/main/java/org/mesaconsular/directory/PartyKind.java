package org.mesaconsular.directory;

/** What kind of party sits at the table: a mission of a State or an observer. */
public enum PartyKind {
    /** Consulate general. */
    CONSULATE_GENERAL(true),
    /** Consulate. */
    CONSULATE(true),
    /** Honorary consulate. */
    HONORARY_CONSULATE(true),
    /** Embassy. */
    EMBASSY(true),
    /** Permanent mission to an international organisation. */
    PERMANENT_MISSION(true),
    /** Liaison office, interests section or another office without the rank of a mission. */
    REPRESENTATIVE_OFFICE(true),
    /** Ministry of foreign affairs. */
    MINISTRY(true),
    /** Non-governmental organisation. */
    NGO(false),
    /** Body or agency of the United Nations. */
    UN_BODY(false),
    /** Body of a regional organisation. */
    REGIONAL_BODY(false),
    /** University or research institute. */
    ACADEMIC_BODY(false),
    /** Whoever runs the portal; manages parties and workspaces and sits at no table. */
    OPERATOR(false);

    private final boolean mission;

    PartyKind(boolean mission) {
        this.mission = mission;
    }

    /** Whether it is a mission, which belongs to a State; everything else is an observer. */
    public boolean isMission() {
        return mission;
    }
}
