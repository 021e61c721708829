package org.mesaconsular.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published when something happened that changes no record and yet belongs into the audit: a sign-in, an export, the
 * reading of what another party granted. The listener keeps it in a transaction of its own, so it stands even when the act
 * around it fails.
 *
 * @param act the use case, for instance {@code SignIn.password}
 * @param outcome what came of it
 * @param person who acted, or whose account it is about; null when nobody is known, for instance for an unknown address
 * @param workspace where; null outside any workspace
 * @param subject the record it is about; null when there is none
 * @param details what else must be known, in few words; never a secret and never content
 */
public record NotableAct(
        String act,
        Outcome outcome,
        Viewer.@Nullable Person person,
        @Nullable WorkspaceId workspace,
        @Nullable Subject subject,
        Map<String, String> details) {

    /** An act about no record and no workspace. */
    public static NotableAct of(
            String act, Outcome outcome, Viewer.@Nullable Person person, Map<String, String> details) {
        return new NotableAct(act, outcome, person, null, null, details);
    }

    /** What came of it. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** It was refused. */
        REFUSED,
        /** Content of another party was read. */
        READ
    }

    /**
     * The record an act is about.
     *
     * @param kind the simple name of the entity, as changes of the same record name it
     * @param id its key
     */
    public record Subject(String kind, UUID id) {}
}
