package org.mesaconsular.directory.imports;

import java.util.List;
import org.mesaconsular.directory.PartyForm;

/**
 * A line of a file that names a mission.
 *
 * @param number as a table program shows it, from 1
 * @param shown State, city and kind as they stand in the file
 * @param form the mission as it would be entered
 * @param called names the line gives itself; empty when the names were made from State, kind and city
 * @param assumed what was assumed
 */
public record MissionLine(int number, String shown, PartyForm form, List<String> called, List<Remark> assumed) {}
