package org.mesaconsular.security.internal.mail;

import java.util.Locale;

/** A plain letter to one person. */
record Letter(String address, Locale language, String subject, String text) {}
