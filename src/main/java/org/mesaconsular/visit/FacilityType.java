package org.mesaconsular.visit;

/** What kind of place a facility is. */
public enum FacilityType {
    /** Penitentiary. */
    PRISON,
    /** Local jail / remand prison. */
    REMAND_JAIL,
    /** Immigration detention centre (ICE SPC/CDF/IGSA). */
    IMM_DETENTION,
    /** Immigration processing centre. */
    IMM_PROCESSING,
    /** Short-term hold room. */
    HOLD_ROOM,
    /** Border station (CBP). */
    BORDER_STATION,
    /** Airport holding area. */
    AIRPORT_TRANSIT,
    /** Police custody. */
    POLICE_CUSTODY,
    /** Family residential centre (ICE IGSA FAMILY). */
    FAMILY_CENTRE,
    /** Shelter for unaccompanied children (HHS/ORR). */
    MINORS_SHELTER,
    /** Open migrant shelter. */
    MIGRANT_SHELTER,
    /** Shelter for trafficking victims (seed 003 para 68). */
    VICTIM_SHELTER,
    /** Hospital (custodial). */
    HOSPITAL,
    /** Other place of detention. */
    OTHER_SITE
}
