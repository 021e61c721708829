package org.mesaconsular.directory;

import org.mesaconsular.directory.internal.SymbolCounter;
import org.mesaconsular.directory.internal.SymbolCounters;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out symbols such as LA/2026/7, each once and without gaps. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SymbolService {

    private final Workspaces workspaces;
    private final SymbolCounters counters;

    public SymbolService(Workspaces workspaces, SymbolCounters counters) {
        this.workspaces = workspaces;
        this.counters = counters;
    }

    /**
     * The next symbol of a series, for instance {@code LA/2026/A3} for series "A". Whoever asks at the same time waits, so
     * that a symbol is given out once; it is given back when the transaction rolls back.
     *
     * @param series stands before the number; may be empty
     * @param year the year in the workspace's home zone
     */
    public String next(WorkspaceId id, String series, int year) {
        var workspace = workspaces.lock(id.value()).orElseThrow(NotFound::new);
        var counter = counters.findByWorkspaceAndSeriesAndYear(id, series, year)
                .orElseGet(() -> counters.save(new SymbolCounter(id, series, year)));
        return workspace.view().code() + "/" + year + "/" + series + counter.next();
    }
}
