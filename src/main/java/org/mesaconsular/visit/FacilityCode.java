package org.mesaconsular.visit;

/** What a source calls a facility in its own scheme. */
public record FacilityCode(String scheme, String code) {}
