package org.mesaconsular.directory.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets an import of missions run on while its page is left, as the person who began it. There is one at a time on a node;
 * where two nodes import at once, the database lets each mission in once.
 */
@Component
public class MissionRuns {

    private static final Logger LOG = LoggerFactory.getLogger(MissionRuns.class);

    private final MissionImport imports;
    private final PeopleService people;
    private @Nullable Begun latest;

    MissionRuns(MissionImport imports, PeopleService people) {
        this.imports = imports;
        this.people = people;
    }

    private record Begun(Viewer.Person by, MissionRun run) {}

    /**
     * Begins to enter a file.
     *
     * @throws NotAllowed unless the person administers the portal, or while another import is at work
     */
    public synchronized MissionRun begin(MissionFile file) {
        people.requirePortalAdministrator();
        if (latest != null && latest.run().progress().goesOn()) {
            throw new NotAllowed("directory.import.refusal.atWork");
        }
        var person = Viewers.person();
        var run = new MissionRun(file.lines().size());
        latest = new Begun(person, run);
        Thread.ofVirtual().name("mission import").start(() -> Viewers.run(person, () -> work(file, run)));
        return run;
    }

    /** The latest import of the person who is signed in; empty when there was none since the portal started. */
    public synchronized Optional<MissionRun> mine() {
        return latest != null && latest.by().equals(Viewers.person()) ? Optional.of(latest.run()) : Optional.empty();
    }

    private void work(MissionFile file, MissionRun run) {
        try {
            run.finished(imports.apply(file, run::reached));
        } catch (RuntimeException cause) {
            LOG.warn("An import of missions broke off", cause);
            run.broke();
        }
    }
}
