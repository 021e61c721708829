package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FileUpload;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.EmptyCells;
import org.mesaconsular.visit.FacilityFile;
import org.mesaconsular.visit.FacilityImport;
import org.mesaconsular.visit.ImportProgress;
import org.mesaconsular.visit.ImportReport;
import org.mesaconsular.visit.ImportSource;

/** Fills the register from a file: choose it, see what it would do, let it be done, read what was done. */
@Route(VisitNavigation.IMPORT)
@PermitAll
class FacilityImportView extends Page {

    private final transient FacilityImport imports;
    private final transient CircleService circles;
    private final Clock clock;
    private final TextField source = new TextField();
    private final Div outcome = new Div();
    private boolean shown;

    FacilityImportView(FacilityImport imports, CircleService circles, Clock clock) {
        this.imports = imports;
        this.circles = circles;
        this.clock = clock;
        outcome.addClassName("import-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    /** The page is not built anew while an import changes the register under it. */
    @Override
    protected void refresh() {
        if (shown) {
            return;
        }
        shown = true;
        var header = PageHeader.of(getTranslation("visit.import.title"))
                .trail(getTranslation("visit.facilities.title"), VisitNavigation.FACILITIES);
        if (circles.standing(Reader.workspace()).organises()) {
            present(header, choice(), outcome);
        } else {
            present(
                    header,
                    new EmptyState(getTranslation("visit.import.notYours"), getTranslation("refusal.onlyOrganiser")));
        }
    }

    private Component choice() {
        var asOf = Fields.date(getTranslation("visit.import.asOf"));
        asOf.setValue(LocalDate.now(clock.withZone(Reader.zone())));
        source.setLabel(getTranslation("visit.import.source"));
        source.setHelperText(getTranslation("visit.import.source.hint"));
        source.setMaxLength(Text.LINE);
        Fields.require(source);
        source.addClassName("wide");
        var hint = new Paragraph(getTranslation("visit.import.hint"));
        hint.addClassName("soft");
        var form = new Div(
                hint, source, asOf, new FileUpload(FacilityImport.MOST_BYTES, content -> preview(content, asOf)));
        form.addClassNames("sheet", "form");
        return form;
    }

    /** Shows what a file would do; what is wrong with the file is said in a sentence. */
    void preview(byte[] content, DatePicker asOf) {
        outcome.removeAll();
        try {
            var file = imports.read(Reader.workspace(), content);
            var preview = imports.preview(Reader.workspace(), file);
            var table = new ImportPreviewTable(preview);
            outcome.add(table);
            if (preview.changesSomething() || preview.clearings() > 0) {
                outcome.add(Acts.primary(getTranslation("visit.import.apply"), () -> apply(file, table.empty(), asOf)));
            }
        } catch (Refusal refusal) {
            outcome.add(refused(Words.of(refusal)));
        }
    }

    private void apply(FacilityFile file, EmptyCells empty, DatePicker asOf) {
        if (asOf.isInvalid()) {
            return;
        }
        try {
            work(file, empty, new ImportSource(source.getValue(), Chosen.in("asOf", asOf)).checked());
        } catch (InvalidInput missing) {
            HasValidationProperties field = "asOf".equals(missing.field()) ? asOf : source;
            field.setErrorMessage(Words.of(missing));
            field.setInvalid(true);
        }
    }

    /** Works beside the page, which stays alive and is told after every handful of lines. */
    private void work(FacilityFile file, EmptyCells empty, ImportSource named) {
        var progress = new ImportProgressBar();
        outcome.removeAll();
        outcome.add(progress);
        var ui = getUI().orElseThrow();
        var viewer = Viewers.person();
        var workspace = Reader.workspace();
        ImportProgress told = (done, all) -> ui.access(() -> progress.reached(done, all));
        ImportWork work = () -> Viewers.as(viewer, () -> imports.apply(workspace, named, file, empty, told));
        Thread.ofVirtual()
                .name("facility import")
                .start(() -> work.run(report -> ui.access(() -> done(report)), () -> ui.access(this::broken)));
    }

    private void broken() {
        outcome.add(refused(getTranslation("visit.import.broken")));
    }

    private void done(ImportReport report) {
        outcome.removeAll();
        var sum = new Paragraph(getTranslation(
                "visit.import.done",
                report.created(),
                report.changed(),
                report.unchanged(),
                report.skipped().size()));
        var section = new Section(getTranslation("visit.import.report"), sum);
        if (!report.skipped().isEmpty()) {
            section.add(new RemarkTable(report.skipped()));
        }
        section.add(Acts.link(getTranslation("visit.import.toRegister"), VisitNavigation.FACILITIES));
        outcome.add(section);
    }

    private static Paragraph refused(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("refusal");
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }
}
