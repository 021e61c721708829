package org.mesaconsular.shared.tables;

/**
 * How a table was found in its file, for people.
 *
 * @param encoding of a text; empty for a workbook
 * @param separator what divides the columns of a text
 * @param sheet the sheet of a workbook; empty for a text
 */
public record TableSource(String encoding, char separator, String sheet) {

    static TableSource text(String encoding, char separator) {
        return new TableSource(encoding, separator, "");
    }

    static TableSource workbook(String sheet) {
        return new TableSource("", ' ', sheet);
    }
}
