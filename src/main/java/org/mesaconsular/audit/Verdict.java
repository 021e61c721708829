package org.mesaconsular.audit;

/**
 * What an examination of the audit came to.
 *
 * @param sound whether every record is as it was written, and none is missing
 * @param badRecord the number of the first record that is not; 0 when all are
 * @param sentence the same for whoever operates the portal
 */
public record Verdict(boolean sound, long badRecord, String sentence) {}
