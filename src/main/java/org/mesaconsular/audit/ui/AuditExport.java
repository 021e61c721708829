package org.mesaconsular.audit.ui;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.audit.AuditReader;
import org.mesaconsular.audit.AuditSlice;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.export.ExportHead;
import org.mesaconsular.shared.ui.export.ExportHead.Fact;
import org.mesaconsular.shared.ui.export.ExportedTable;

/**
 * The entries that the page shows page after page, in one file: the same entries, the same values, in the same words.
 *
 * @param circle the workspace the person is in; null for none
 * @param most how many entries one file holds
 */
record AuditExport(AuditServices services, @Nullable WorkspaceId circle, AuditAddress address, int most)
        implements ExportedTable {

    /** The newest entries that one file holds. */
    static final int MOST = 10_000;

    @Override
    public ExportHead head() {
        var reader = services.pages().reader(circle);
        var person = reader.person();
        var party = services.directory().party(person.party());
        return new ExportHead(
                "Export.record",
                reader.organised(),
                services.pages().audience(circle, address.filter(Reader.zone())),
                Words.say("audit.title"),
                party.regional(Reader.locale()),
                List.of(
                        new Fact(Words.say("export.reader"), person.name()),
                        new Fact(Words.say("export.party"), party.name(Reader.locale())),
                        new Fact(Words.say("audit.export.scope"), AuditScope.words(reader)),
                        new Fact(Words.say("audit.export.filter"), filter(reader))),
                columns());
    }

    private String filter(AuditReader reader) {
        return AuditFilterWords.of(address, services.actors().of(reader, circle, Reader.locale()));
    }

    private List<String> columns() {
        return cells(
                Words.say("audit.export.when", Reader.zone()),
                Words.say("audit.export.who"),
                Words.say("audit.export.party"),
                Words.say("audit.export.act"),
                Words.say("audit.export.outcome"),
                Words.say("audit.export.kind"),
                services.addresses().known() ? Words.say("audit.export.page") : null,
                Words.say("audit.export.before"),
                Words.say("audit.export.after"));
    }

    /** Without the page where there are no whole addresses. */
    private static List<String> cells(@Nullable String... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }

    @Override
    public boolean write(Lines lines) throws IOException {
        var people = services.actors().of(services.pages().reader(circle), circle, Reader.locale());
        var from = address;
        for (int written = 0; written < most; ) {
            var slice = slice(from, Math.min(AuditPages.AT_ONCE_IN_FILES, most - written));
            write(slice, people, lines);
            if (!slice.more()) {
                return true;
            }
            written += slice.lines().size();
            from = from.before(slice.lines().getLast().number());
        }
        return false;
    }

    private AuditSlice slice(AuditAddress from, int limit) {
        return services.pages().page(circle, from.filter(Reader.zone()), limit);
    }

    private void write(AuditSlice slice, List<Person> people, Lines lines) throws IOException {
        var names = AuditNames.of(slice.lines(), people, services.directory());
        var places = services.records().of(slice.recordsByKind());
        for (var line : slice.lines()) {
            lines.line(texts(new AuditEntryWords(line, names), places.get(line.record())));
        }
    }

    private List<String> texts(AuditEntryWords entry, @Nullable String path) {
        return cells(
                entry.at(),
                entry.who(),
                entry.party(),
                entry.isAct() || entry.line().open() ? entry.act() : "",
                entry.outcome(),
                entry.kind(),
                services.addresses().known() ? page(path) : null,
                entry.entered() ? "" : values(entry, entry::before),
                after(entry));
    }

    private String page(@Nullable String path) {
        return path == null ? "" : services.addresses().of(path);
    }

    private static String after(AuditEntryWords entry) {
        if (entry.line().open()) {
            return values(entry, entry::after);
        }
        return entry.changed().isEmpty() ? "" : entry.fieldsAlone();
    }

    /** All fields in one line of the cell; nothing where the values are not for the reader. */
    private static String values(AuditEntryWords entry, UnaryOperator<String> value) {
        return entry.line().open()
                ? entry.changed().stream()
                        .map(field -> Words.say("audit.line", AuditWords.field(field), inOneLine(value.apply(field))))
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", "; ");
    }
}
