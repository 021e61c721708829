package org.mesaconsular.visit;

/** A critical finding that the lead of the visit has not read yet. */
public record CriticalFinding(Finding finding, VisitRow visit) {}
