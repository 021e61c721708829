package org.mesaconsular.visit;

import java.util.List;

/**
 * Something to be said about a line of a file: why it is not entered, or which of its cells is left out.
 *
 * @param number the number of the line as a table program shows it, from 1
 * @param reasonKey the sentence that says why
 * @param arguments what the placeholders of the sentence stand for
 */
public record LineRemark(int number, String name, String reasonKey, List<Object> arguments) {}
