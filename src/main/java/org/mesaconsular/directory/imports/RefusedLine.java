package org.mesaconsular.directory.imports;

/**
 * A line of a file that is not entered.
 *
 * @param number as a table program shows it, from 1
 * @param shown State, city and kind as they stand in the file
 */
public record RefusedLine(int number, String shown, Remark reason) {}
