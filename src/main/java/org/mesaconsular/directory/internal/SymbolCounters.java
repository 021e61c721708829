package org.mesaconsular.directory.internal;

import java.util.Optional;
import java.util.UUID;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The counters behind the symbols. */
public interface SymbolCounters extends JpaRepository<SymbolCounter, UUID> {

    Optional<SymbolCounter> findByWorkspaceAndSeriesAndYear(WorkspaceId workspace, String series, int year);
}
