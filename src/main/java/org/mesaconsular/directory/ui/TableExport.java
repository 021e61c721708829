package org.mesaconsular.directory.ui;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.shared.ui.export.ExportHead;
import org.mesaconsular.shared.ui.export.ExportHead.Fact;
import org.mesaconsular.shared.ui.export.ExportedTable;

/**
 * Who is at the table of a workspace, as its page says it: a line for each person who sits there, and one for each party for
 * which nobody does. All of it is seen by members and observers alike, so its audience is the workspace.
 */
record TableExport(CircleServices services, WorkspaceId workspace) implements ExportedTable {

    @Override
    public ExportHead head() {
        var me = services.people().me();
        var circle = services.circles().workspace(workspace);
        var party = services.directory().party(me.party());
        return new ExportHead(
                "Export.table",
                workspace,
                Audience.WORKSPACE,
                Words.say("directory.parties.title"),
                party.regional(Reader.locale()),
                List.of(
                        new Fact(Words.say("export.reader"), me.name()),
                        new Fact(Words.say("export.party"), party.name(Reader.locale())),
                        new Fact(Words.say("export.workspace"), circle.name())),
                columns());
    }

    private static List<String> columns() {
        return Stream.of(
                        "place",
                        "name",
                        "kind",
                        "state",
                        "acronym",
                        "city",
                        "zone",
                        "formerNames",
                        "aliases",
                        "until",
                        "person",
                        "function",
                        "rank",
                        "seat",
                        "mandate")
                .map(column -> Words.say("directory.export." + column))
                .toList();
    }

    @Override
    public boolean write(Lines lines) throws IOException {
        for (var seated : table()) {
            for (var person : people(seated)) {
                lines.line(Stream.concat(PartyTexts.of(seated), person).toList());
            }
        }
        return true;
    }

    private List<SeatedParty> table() {
        return services.tables().table(workspace).stream()
                .sorted(Comparator.comparing(SeatedParty::kind)
                        .thenComparing(SeatedParty::party, PartyOrder.of(Reader.locale())))
                .toList();
    }

    private static List<Stream<String>> people(SeatedParty seated) {
        var people = seated.people().stream()
                .filter(SeatedPerson::sits)
                .sorted(Comparator.comparing(SeatedPerson::person, PersonOrder.of(Reader.locale())))
                .map(PartyTexts::of)
                .toList();
        return people.isEmpty() ? List.of(PartyTexts.nobody()) : people;
    }
}
