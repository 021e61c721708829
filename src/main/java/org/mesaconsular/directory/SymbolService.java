package org.mesaconsular.directory;

import org.mesaconsular.directory.internal.SymbolCounter;
import org.mesaconsular.directory.internal.SymbolCounters;
import org.mesaconsular.directory.internal.Workspaces;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.ShortCode;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out symbols such as LA/2026/7, each once. What the whole circle reads is counted in one sequence, what its members
 * alone read in another, and what fewer read bears a code that belongs to none: so no reader sees a gap (decision 24).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SymbolService {

    /** Behind the letter of a series that members alone read. */
    private static final String MEMBERS = "M";

    private static final int CODE_LENGTH = 4;

    private final Workspaces workspaces;
    private final SymbolCounters counters;

    public SymbolService(Workspaces workspaces, SymbolCounters counters) {
        this.workspaces = workspaces;
        this.counters = counters;
    }

    /**
     * The next symbol of a series, for instance {@code LA/2026/A3} for series "A", {@code LA/2026/AM3} for members alone and
     * {@code LA/2026/K7QM} for fewer. Whoever asks at the same time waits, so that a symbol is given out once; it is given
     * back when the transaction rolls back.
     *
     * @param series stands before the number; may be empty
     * @param year the year in the workspace's home zone
     * @param readers who reads the record that will bear the symbol
     */
    public String next(WorkspaceId id, String series, int year, Audience readers) {
        var workspace = workspaces.lock(id.value()).orElseThrow(NotFound::new);
        var last = switch (readers) {
            case OWN, NAMED -> code(id, year);
            case MEMBERS -> numbered(id, series + MEMBERS, year);
            case WORKSPACE, PUBLIC -> numbered(id, series, year);
        };
        return workspace.view().code() + "/" + year + "/" + last;
    }

    private String numbered(WorkspaceId id, String series, int year) {
        var counter = counters.findByWorkspaceAndSeriesAndYear(id, series, year)
                .orElseGet(() -> counters.save(new SymbolCounter(id, series, year)));
        return series + counter.next();
    }

    /** A code that was not given out before; it stands among the series, which keeps it from being given out again. */
    private String code(WorkspaceId id, int year) {
        var code = ShortCode.random(CODE_LENGTH);
        while (counters.findByWorkspaceAndSeriesAndYear(id, code, year).isPresent()) {
            code = ShortCode.random(CODE_LENGTH);
        }
        counters.save(new SymbolCounter(id, code, year));
        return code;
    }
}
