package org.mesaconsular.directory.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The parties of the directory. */
public interface Parties extends JpaRepository<PartyEntity, UUID> {}
