package org.mesaconsular.security.internal.session;

import java.util.Set;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInId;

/** Published after sign-ins were ended in the database, so that this node closes its own at once. */
record SignInsEnded(Set<SignInId> ids, SignInEnd because) {}
