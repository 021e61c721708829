package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.imports.LineFate;
import org.mesaconsular.directory.imports.MissionFile;
import org.mesaconsular.directory.imports.MissionImport;
import org.mesaconsular.directory.imports.MissionReport;
import org.mesaconsular.directory.imports.MissionRun;
import org.mesaconsular.directory.imports.MissionRuns;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.FileUpload;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;

/**
 * Fills the directory from a file: choose it, see what it would do, let it be done, read what was done. The page may be left
 * while it is done; who comes back sees how far it is.
 */
@Route(DirectoryNavigation.IMPORT)
@RolesAllowed("ADMINISTRATOR")
class MissionImportView extends Page {

    private final transient MissionImport imports;
    private final transient MissionRuns runs;
    private final transient PeopleService people;
    private final Div outcome = new Div();
    private transient Runnable listenNoMore = () -> {};
    private boolean shown;

    MissionImportView(MissionImport imports, MissionRuns runs, PeopleService people) {
        this.imports = imports;
        this.runs = runs;
        this.people = people;
        outcome.addClassName("import-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    /** The page is not built anew while an import changes the directory under it. */
    @Override
    protected void refresh() {
        if (!people.me().portalAdministrator()) {
            throw new NotFound();
        }
        if (shown) {
            return;
        }
        shown = true;
        var hint = new Paragraph(getTranslation("directory.import.hint"));
        hint.addClassName("soft");
        var form = new Div(hint, new FileUpload(MissionImport.MOST_BYTES, this::preview));
        form.addClassNames("sheet", "form");
        present(
                PageHeader.of(getTranslation("directory.import.title"))
                        .trail(getTranslation("directory.administration.title"), DirectoryNavigation.ADMINISTRATION),
                form,
                outcome);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        runs.mine().ifPresent(this::follow);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listenNoMore.run();
        super.onDetach(event);
    }

    /** Shows what a file would do; what is wrong with the file is said in a sentence. */
    void preview(byte[] content) {
        listenNoMore.run();
        outcome.removeAll();
        try {
            var file = imports.read(content);
            var preview = imports.preview(file);
            outcome.add(new MissionPreviewTable(preview));
            var news = preview.lines().stream().anyMatch(line -> line.fate() == LineFate.CREATED);
            outcome.add(
                    news
                            ? Acts.primary(getTranslation("directory.import.apply"), () -> begin(file))
                            : new Paragraph(getTranslation("directory.import.nothingNew")));
        } catch (Refusal refusal) {
            outcome.add(refused(Words.of(refusal)));
        }
    }

    private void begin(MissionFile file) {
        follow(runs.begin(file));
    }

    private void follow(MissionRun run) {
        listenNoMore.run();
        var ui = getUI().orElseThrow();
        listenNoMore = run.onStep(() -> {
            try {
                ui.access(() -> show(run));
            } catch (UIDetachedException closedMeanwhile) {
                // the import goes on; whoever opens the page again reads how far it is
                return;
            }
        });
        show(run);
    }

    private void show(MissionRun run) {
        outcome.removeAll();
        var progress = run.progress();
        var report = progress.report();
        if (report != null) {
            outcome.add(done(report));
        } else if (progress.broken()) {
            outcome.add(refused(getTranslation("directory.import.broken")));
        } else {
            outcome.add(atWork(progress.done(), run.all()));
        }
    }

    private Div atWork(int done, int all) {
        var bar = Words.named(new ProgressBar(0, all, done), getTranslation("directory.import.progress"));
        var mayLeave = new Span(getTranslation("directory.import.mayLeave"));
        mayLeave.addClassName("soft");
        var work = new Div(new Paragraph(getTranslation("directory.import.reached", done, all)), bar, mayLeave);
        work.addClassName("import-progress");
        return work;
    }

    private Section done(MissionReport report) {
        return new Section(
                getTranslation("directory.import.report"),
                new Paragraph(
                        getTranslation("directory.import.done", report.created(), report.matched(), report.refused())),
                Acts.link(getTranslation("directory.import.toParties"), DirectoryNavigation.ADMINISTRATION));
    }

    private static Paragraph refused(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("refusal");
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }
}
