package org.mesaconsular.visit;

import java.util.List;

/**
 * One line of a file that is not entered.
 *
 * @param number the number of the line as a table program shows it; the heading is 1
 * @param reasonKey the sentence that says why
 * @param arguments what the placeholders of the sentence stand for
 */
public record SkippedLine(int number, String name, String reasonKey, List<Object> arguments) {}
