package org.mesaconsular.directory.imports;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An import at work beside the pages; whoever comes back to the page reads how far it is. */
public final class MissionRun {

    private final int all;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Progress progress = new Progress(0, null, false);

    MissionRun(int all) {
        this.all = all;
    }

    /**
     * How far it is.
     *
     * @param done lines that are safely in the directory or known to be there
     * @param report what was done; null until it is
     * @param broken whether it broke off; what was entered till then is safe
     */
    public record Progress(int done, @Nullable MissionReport report, boolean broken) {

        /** Whether it is still at work. */
        public boolean goesOn() {
            return report == null && !broken;
        }
    }

    /** How far it is now. */
    public Progress progress() {
        return progress;
    }

    /** How many lines there are. */
    public int all() {
        return all;
    }

    /** Tells this listener of every step, on the thread of the import, until it is told no more by what is returned. */
    public Runnable onStep(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void reached(int done) {
        tell(new Progress(done, null, false));
    }

    void finished(MissionReport report) {
        tell(new Progress(all, report, false));
    }

    void broke() {
        tell(new Progress(progress.done(), null, true));
    }

    private void tell(Progress reached) {
        progress = reached;
        listeners.forEach(Runnable::run);
    }
}
