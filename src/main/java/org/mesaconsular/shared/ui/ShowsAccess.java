package org.mesaconsular.shared.ui;

/** A page that shows who may sign in and do what: it is read again when that changes, in whichever circle. */
public interface ShowsAccess {}
