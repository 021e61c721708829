package org.mesaconsular.directory;

/** A party that belongs to a workspace. */
public record Member(Party party, MembershipKind kind) {}
