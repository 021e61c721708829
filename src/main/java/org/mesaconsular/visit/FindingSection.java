package org.mesaconsular.visit;

/** What a finding is about; the sections follow the monitoring guides of the APT. */
public enum FindingSection {
    /** Treatment (NMR 1,43-53,71,82). */
    TREATMENT(true),
    /** Protection measures (NMR 6-11,36-42,54-57,61,68-72,83-85,119-120). */
    PROTECTION(true),
    /** Material conditions (NMR 12-22,42,67). */
    MATERIAL(true),
    /** Regime and activities (NMR 23,58-60,63-66,96-108,116). */
    REGIME(true),
    /** Medical services (NMR 24-35,109-110; Bangkok 6-18). */
    HEALTH(true),
    /** Personnel (NMR 74-82; Bangkok 29-35). */
    PERSONNEL(true),
    /** Consular notification and access (VCCR 36; NMR 62; Bangkok 2; PBNDS 5.7). */
    CONSULAR(false),
    /** Legality and length of detention (NMR 122; ICCPR 9; ICMW 16-17; UNHCR DG 2012). */
    LEGALITY(false),
    /** Asylum and protection procedures (UNHCR/APT/IDC 2014). */
    PROTECTION_SEEKERS(true),
    /** Children and family unity (NMR 11(d),29,45(2); CRC 37; Havana Rules). */
    CHILDREN_FAMILY(true),
    /** Transfer and removal (NMR 7(c),68,73). */
    REMOVAL_TRANSFER(true);

    private final boolean conditions;

    FindingSection(boolean conditions) {
        this.conditions = conditions;
    }

    /**
     * Whether findings of this section describe conditions inside, which only somebody who was inside can do. How the
     * authority handled consular access and the grounds of detention can be told from outside.
     */
    public boolean describesConditions() {
        return conditions;
    }
}
