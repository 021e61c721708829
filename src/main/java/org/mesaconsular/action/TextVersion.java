package org.mesaconsular.action;

import java.time.Instant;
import org.mesaconsular.directory.Party;

/**
 * One version of the text that parties consent to.
 *
 * @param number counts from 1
 * @param by the party that put it forward
 */
public record TextVersion(int number, String text, Party by, Instant at) {}
