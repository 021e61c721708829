package org.mesaconsular.directory.imports;

/** What entering a file did. */
public record MissionReport(int created, int matched, int refused) {}
