package org.mesaconsular.shared.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A file that a spreadsheet opens by a double click: its texts in all scripts, its cells apart, nothing in it a formula. */
final class ExportSheet {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter cells;

    /** @param region language and State whose spreadsheets should open it */
    ExportSheet(OutputStream file, Locale region) throws IOException {
        var text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.cells = new CSVPrinter(text, format(region));
    }

    void line(List<String> texts) throws IOException {
        cells.printRecord(texts.stream().map(SafeCell::of).toList());
    }

    void line(String... texts) throws IOException {
        line(List.of(texts));
    }

    /** Sends what was written so far on its way. */
    void flush() throws IOException {
        cells.flush();
    }

    private static CSVFormat format(Locale region) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(region))
                .setQuoteMode(QuoteMode.ALL)
                .get();
    }

    /** Where the comma parts the decimals, spreadsheets part cells by the semicolon. */
    static char delimiter(Locale region) {
        return DecimalFormatSymbols.getInstance(region).getDecimalSeparator() == ',' ? ';' : ',';
    }
}
