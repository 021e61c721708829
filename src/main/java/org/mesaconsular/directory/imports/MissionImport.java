package org.mesaconsular.directory.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.ChangesTold;
import org.mesaconsular.shared.tables.SheetTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the directory from a file of missions, in many small transactions: what was reported as entered is safe, and an
 * import that was interrupted is finished by importing again.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class MissionImport {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = SheetTable.MOST_BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(MissionImport.class);

    private static final int LINES_PER_TRANSACTION = 20;

    /** So often somebody else may be faster with the same lines before an import breaks off. */
    private static final int ATTEMPTS = 10;

    private final MissionRegister register;
    private final PeopleService people;
    private final ChangesTold told;

    MissionImport(MissionRegister register, PeopleService people, ChangesTold told) {
        this.register = register;
        this.people = people;
        this.told = told;
    }

    /**
     * Reads a file; nothing is written.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the person administers the portal
     * @throws org.mesaconsular.shared.InvalidInput beside "file" when it is no table of missions
     */
    public MissionFile read(byte[] content) {
        people.requirePortalAdministrator();
        return MissionSheet.read(content);
    }

    /** What entering the file would do, in the order of its lines; nothing is written. */
    public MissionPreview preview(MissionFile file) {
        var lines = new ArrayList<>(register.compare(file.lines()));
        file.refused()
                .forEach(line -> lines.add(new MissionPreview.Line(
                        line.number(), line.shown(), LineFate.REFUSED, Map.of(), List.of(line.reason()))));
        lines.sort(Comparator.comparingInt(MissionPreview.Line::number));
        return new MissionPreview(List.copyOf(lines), file.source(), file.unused());
    }

    /**
     * Enters the file. Importing the same again changes nothing. Open pages are told at the end.
     *
     * @param reached is told after each transaction how many lines are done
     * @throws org.mesaconsular.shared.NotAllowed unless the person administers the portal
     */
    public MissionReport apply(MissionFile file, IntConsumer reached) {
        var created = told.together(() -> enter(file.lines(), reached));
        return new MissionReport(
                created, file.lines().size() - created, file.refused().size());
    }

    private int enter(List<MissionLine> lines, IntConsumer reached) {
        var created = 0;
        for (int first = 0; first < lines.size(); first += LINES_PER_TRANSACTION) {
            var last = Math.min(first + LINES_PER_TRANSACTION, lines.size());
            created += enter(lines.subList(first, last));
            reached.accept(last);
        }
        return created;
    }

    /** What another node entered at the same moment is there at the next attempt, and matched. */
    private int enter(List<MissionLine> lines) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return register.enter(lines);
            } catch (DataIntegrityViolationException | ConcurrencyFailureException overtaken) {
                LOG.info("Missions were entered elsewhere at the same time: {}", overtaken.getClass());
            }
        }
        return register.enter(lines);
    }
}
