package org.mesaconsular.action;

/** A joint action that a search found. */
public record ActionHit(ActionId id, String symbol, String title, ActionState state) {}
