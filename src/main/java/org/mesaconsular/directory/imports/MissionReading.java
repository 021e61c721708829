package org.mesaconsular.directory.imports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.internal.search.KindNames;
import org.mesaconsular.directory.internal.search.SearchText;
import org.mesaconsular.directory.internal.search.StateNames;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.OwnDirection;
import org.mesaconsular.shared.personal.PersonalDataGuard;
import org.mesaconsular.shared.tables.SheetTable;

/** Reads one line as a mission; what is assumed on the way is remembered, what cannot be read refuses the line. */
final class MissionReading {

    private static final Pattern GOVERNMENT_OF = Pattern.compile("(?i)^government of (the )?");
    private static final int SHOWN = 120;

    private final MissionColumns columns;
    private final SheetTable.Row row;
    private final List<Remark> assumed = new ArrayList<>();

    MissionReading(MissionColumns columns, SheetTable.Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** @throws InvalidInput when the line names no mission */
    MissionLine line() {
        var state = state();
        var kind = kind();
        var place = ZoneOfCity.of(columns.city(row), columns.point(row));
        var zone = zone(place);
        var given = columns.names(row);
        var names = given.isEmpty() ? MissionNames.of(kind, state, place.city()) : given;
        var form = new PartyForm(kind, state, names, "", place.city(), zone);
        return new MissionLine(
                row.number(), shown(), form.checked(), List.copyOf(given.values()), List.copyOf(assumed));
    }

    /** State, city and kind for the report, whatever they hold but personal data. */
    String shown() {
        var text = Stream.of(columns.state(row), columns.city(row), columns.kind(row))
                .filter(part -> !part.isEmpty() && PersonalDataGuard.find(part).isEmpty())
                .map(OwnDirection::of)
                .collect(Collectors.joining(" · "));
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private StateCode state() {
        var written = columns.state(row);
        if (written.isEmpty()) {
            throw new InvalidInput("state", "directory.import.refused.noState");
        }
        var state = StateNames.named(written)
                .or(() -> governed(written))
                .orElseThrow(() -> new InvalidInput("state", "directory.import.refused.unknownState", written));
        if (!StateNames.of(state).isCalled(written)) {
            assumed.add(Remark.of("directory.import.assumed.state", written, state));
        }
        return state;
    }

    private static Optional<StateCode> governed(String written) {
        var rest = GOVERNMENT_OF.matcher(written).replaceFirst("");
        return rest.equals(written) ? Optional.empty() : StateNames.named(rest);
    }

    private PartyKind kind() {
        var written = columns.kind(row);
        if (written.isEmpty()) {
            assumed.add(Remark.of("directory.import.assumed.noKind", PartyKind.CONSULATE_GENERAL));
            return PartyKind.CONSULATE_GENERAL;
        }
        var kind = KindNames.named(written)
                .orElseThrow(() -> new InvalidInput("kind", "directory.import.refused.unknownKind", written));
        if (!isNameOf(kind, written)) {
            assumed.add(Remark.of("directory.import.assumed.kind", written, kind));
        }
        return kind;
    }

    private static boolean isNameOf(PartyKind kind, String written) {
        return Arrays.stream(InterfaceLanguage.values())
                .anyMatch(language ->
                        SearchText.line(KindNames.of(kind, language)).equals(SearchText.line(written)));
    }

    private ZoneId zone(ZoneOfCity place) {
        var written = columns.zone(row);
        if (!written.isEmpty()) {
            try {
                return ZoneId.of(written);
            } catch (DateTimeException unknown) {
                throw new InvalidInput("zone", "directory.import.refused.unknownZone", written);
            }
        }
        var remark = place.assumed();
        if (remark != null) {
            assumed.add(remark);
        }
        return place.zone();
    }
}
