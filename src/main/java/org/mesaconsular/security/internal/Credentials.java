package org.mesaconsular.security.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The hashed passwords. */
public interface Credentials extends JpaRepository<Credential, UUID> {}
