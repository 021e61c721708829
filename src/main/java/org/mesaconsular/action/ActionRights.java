package org.mesaconsular.action;

import java.util.List;

/**
 * What the viewer may do with an action as it stands.
 *
 * @param answers whether the viewer may answer for the own party now
 * @param rewrites whether the viewer may put a new version of the text forward now
 * @param edits whether the viewer may change title and due date
 * @param reports whether the viewer may report for the own party now
 * @param starts whether the viewer may declare that the work has begun
 * @param completes whether the viewer may complete it now
 * @param mandateHolders names of those who may answer for the viewer's party, when it is asked and the viewer may not
 */
public record ActionRights(
        boolean answers,
        boolean rewrites,
        boolean edits,
        boolean reports,
        boolean starts,
        boolean completes,
        List<String> mandateHolders) {}
