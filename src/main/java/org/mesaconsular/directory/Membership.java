package org.mesaconsular.directory;

import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.WorkspaceId;

/** One term of a party in a workspace, running or over. */
public record Membership(WorkspaceId workspace, PartyId party, MembershipKind kind, Term term) {}
