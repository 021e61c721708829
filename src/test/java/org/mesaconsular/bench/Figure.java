package org.mesaconsular.bench;

/**
 * What was measured of one reading.
 *
 * @param statements statements one reading sends to the database
 * @param median milliseconds
 * @param slowest milliseconds within which 95 of 100 readings are done
 */
record Figure(String reading, long statements, double median, double slowest) {}
