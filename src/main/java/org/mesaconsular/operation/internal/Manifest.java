package org.mesaconsular.operation.internal;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format the number of this format
 * @param schemaVersion the last migration of the database it was taken from
 * @param at when it was taken, ISO 8601
 * @param database "H2" or "PostgreSQL"; for people, since both read it
 * @param tables a part for each table
 * @param files the keys without which the content is worth less
 * @param attachments files that records refer to; none yet
 */
record Manifest(
        int format,
        String schemaVersion,
        String at,
        String database,
        List<TablePart> tables,
        List<FilePart> files,
        List<FilePart> attachments) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** @param sha256 of the part, unpacked; hexadecimal */
    record TablePart(String name, List<String> columns, long rows, String sha256) {

        String path() {
            return "tables/" + name + ".jsonl";
        }
    }

    /** @param sha256 of the part, unpacked; hexadecimal */
    record FilePart(String name, String sha256) {

        String path() {
            return "files/" + name;
        }
    }
}
