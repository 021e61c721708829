package org.mesaconsular.shared.ui;

/** A page that shows a circle; the navigation does not offer it to whoever is in none. */
public interface OfCircle {}
