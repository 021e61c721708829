package org.mesaconsular.visit;

import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.ChangesTold;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.tables.SheetTable;
import org.mesaconsular.visit.internal.Entering;
import org.mesaconsular.visit.internal.FacilityRegister;
import org.mesaconsular.visit.internal.FacilitySheet;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the register from a file, in many small transactions: what was reported as entered is safe, and an import that
 * was interrupted is finished by importing again.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class FacilityImport {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = SheetTable.MOST_BYTES;

    private static final int LINES_PER_TRANSACTION = 20;

    private final FacilityRegister register;
    private final CircleService circles;
    private final ChangesTold told;

    public FacilityImport(FacilityRegister register, CircleService circles, ChangesTold told) {
        this.register = register;
        this.circles = circles;
        this.told = told;
    }

    /**
     * Reads a file; nothing is written.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer organises the circle
     * @throws org.mesaconsular.shared.InvalidInput beside "file" when it is no table of facilities
     */
    public FacilityFile read(WorkspaceId workspace, byte[] content) {
        circles.standing(workspace).requireOrganiser();
        return FacilitySheet.read(content);
    }

    /** What entering the file would do; nothing is written. */
    public ImportPreview preview(WorkspaceId workspace, FacilityFile file) {
        return new ImportPreview(register.compare(workspace, file.lines()), file);
    }

    /**
     * Enters the file. Importing the same again changes nothing. What the file does not speak of stays. Open pages are told
     * at the end.
     *
     * @param empty what becomes of facts that the file has an empty cell for
     * @param progress is told after each transaction, on the thread of the caller
     * @throws org.mesaconsular.shared.NotAllowed unless the viewer organises the circle
     */
    public ImportReport apply(
            WorkspaceId workspace, ImportSource source, FacilityFile file, EmptyCells empty, ImportProgress progress) {
        var checked = source.checked();
        return ImportReport.of(
                told.together(() -> enter(workspace, new Entering(checked, empty), file.lines(), progress)),
                file.skipped());
    }

    private List<LineOutcome> enter(
            WorkspaceId workspace, Entering entering, List<FacilityLine> lines, ImportProgress progress) {
        var outcomes = new ArrayList<LineOutcome>();
        for (int first = 0; first < lines.size(); first += LINES_PER_TRANSACTION) {
            var last = Math.min(first + LINES_PER_TRANSACTION, lines.size());
            outcomes.addAll(enter(workspace, entering, lines.subList(first, last)));
            progress.reached(last, lines.size());
        }
        return outcomes;
    }

    /** Somebody who imports the same at this moment may have been first: then the lines are there, so look again. */
    private List<LineOutcome> enter(WorkspaceId workspace, Entering entering, List<FacilityLine> lines) {
        try {
            return register.enter(workspace, entering, lines);
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            return register.enter(workspace, entering, lines);
        }
    }
}
