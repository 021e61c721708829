package org.mesaconsular.audit.ui;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mesaconsular.audit.AuditLine;
import org.mesaconsular.audit.AuditOutcome;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** An entry in the reader's words, the same on the page and in its export. */
record AuditEntryWords(AuditLine line, AuditNames names) {

    private static final Set<String> SILENT = Set.of("revision", "workspace");

    /** What became of what. */
    String what() {
        return Words.say("audit.line", isAct() ? act() : kind(), outcome());
    }

    /** What was done. */
    String act() {
        return AuditWords.act(line.act(), line.kind());
    }

    /** What a module tells of is an act, also where it is about a record; a change is one of the record. */
    boolean isAct() {
        return line.kind().isEmpty() || line.outcome() == AuditOutcome.DONE;
    }

    /** What kind of record it is about; empty when it is about none. */
    String kind() {
        return line.kind().isEmpty() ? "" : AuditWords.kind(line.kind());
    }

    String outcome() {
        return Words.of("audit.outcome", line.outcome());
    }

    String at() {
        return ReaderTimes.dateTime(line.at());
    }

    String who() {
        if (line.person() != null) {
            return line.person();
        }
        return Words.say(line.party() == null ? "audit.by.portal" : "audit.by.somebody");
    }

    /** For which party; empty for the portal itself. */
    String party() {
        return line.party() == null
                ? ""
                : names.name(line.party().value(), Reader.locale()).orElse("");
    }

    /** Whether there was nothing before. */
    boolean entered() {
        return line.before().isEmpty();
    }

    String before(String field) {
        return AuditWords.value(field, line.before().get(field), names);
    }

    String after(String field) {
        return AuditWords.value(field, line.after().get(field), names);
    }

    /** Which fields changed, where what they held is not for the reader. */
    String fieldsAlone() {
        var labels = changed().stream().map(AuditWords::field).toList();
        return Words.say("audit.closed", Words.list(labels));
    }

    /**
     * Without what says nothing to people: the count of saves, the circle one is in, what was empty and still is, and that
     * an export came to its end, as it should.
     */
    Set<String> changed() {
        var fields = new LinkedHashSet<>(line.before().keySet());
        fields.addAll(line.after().keySet());
        fields.removeAll(SILENT);
        fields.removeIf(
                field -> field.equals("finished") && "true".equals(line.after().get(field)));
        if (line.open()) {
            fields.removeIf(field -> AuditWords.isEmpty(line.before().get(field))
                    && AuditWords.isEmpty(line.after().get(field)));
        }
        return fields;
    }
}
