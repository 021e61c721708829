package org.mesaconsular.shared.ui.export;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** What becomes of a click on an export. It runs beside the page, which stays usable meanwhile. */
final class ExportDownload implements DownloadHandler {

    private final transient ExportedTable table;
    private final transient Reader.Reading reading;
    private final transient ExportRecord record;
    private final transient Clock clock;

    ExportDownload(ExportedTable table, Reader.Reading reading, ExportRecord record, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Reader.as(reading, () -> {
            answer(event);
            return true;
        });
    }

    /** Whoever may not read any more finds nothing here, like at an address that never was. */
    private void answer(DownloadEvent event) throws IOException {
        ExportHead head;
        try {
            head = table.head();
        } catch (Refusal gone) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        describe(event, head);
        var sheet = new ExportSheet(event.getOutputStream(), head.region());
        write(head, sheet);
        sheet.flush();
    }

    private void describe(DownloadEvent event, ExportHead head) {
        var day = LocalDate.ofInstant(clock.instant(), reading.zone());
        event.setFileName(ExportName.of(head, day));
        event.setContentType("text/csv;charset=UTF-8");
    }

    /** What breaks off has no last line, and the record says how far it came. */
    private void write(ExportHead head, ExportSheet sheet) throws IOException {
        var written = new AtomicInteger();
        var finished = false;
        try {
            begin(head, sheet);
            var whole = table.write(texts -> {
                sheet.line(texts);
                written.incrementAndGet();
            });
            end(head, sheet, written.get(), whole);
            finished = true;
        } finally {
            record.keep(head, written.get(), finished);
        }
    }

    private void begin(ExportHead head, ExportSheet sheet) throws IOException {
        sheet.line(head.audience().marking());
        sheet.line(head.title());
        sheet.line(Words.say("export.moment"), moment());
        for (var fact : head.facts()) {
            sheet.line(fact.label(), fact.words());
        }
        sheet.line("");
        sheet.line(head.columns());
    }

    private String moment() {
        return Words.say("export.momentInZone", ReaderTimes.dateTime(clock.instant()), reading.zone());
    }

    private static void end(ExportHead head, ExportSheet sheet, int lines, boolean whole) throws IOException {
        sheet.line("");
        sheet.line(Words.say(whole ? "export.end" : "export.cut", lines));
        sheet.line(head.audience().marking());
    }
}
