package org.mesaconsular.directory.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryEntry;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.MatchedBy;
import org.mesaconsular.directory.StateCode;

/**
 * One of the texts somebody is found by.
 *
 * @param line the text as a search compares it
 * @param language the language it is in; null when it belongs to none
 * @param until for a former name until when
 * @param whole whether only the whole text counts, as of a code
 */
record Label(
        MatchedBy by, String text, String line, @Nullable InterfaceLanguage language, String until, boolean whole) {

    private static Label of(MatchedBy by, String text, @Nullable InterfaceLanguage language) {
        return new Label(by, text, SearchText.line(text), language, "", false);
    }

    /** All texts of an entry. */
    static List<Label> of(DirectoryEntry entry) {
        var labels = new ArrayList<Label>();
        var state = entry.state();
        if (state != null) {
            labels.addAll(StateNames.of(state).labels());
        }
        labels.add(of(MatchedBy.ACRONYM, entry.acronym(), null));
        entry.names().forEach((language, name) -> labels.add(of(MatchedBy.NAME, name, language)));
        entry.otherNames().aliases().forEach(alias -> labels.add(of(MatchedBy.ALIAS, alias, null)));
        entry.otherNames()
                .formerNames()
                .forEach(former -> labels.add(new Label(
                        MatchedBy.FORMER_NAME,
                        former.name(),
                        SearchText.line(former.name()),
                        null,
                        former.until(),
                        false)));
        Cities.names(entry.city()).forEach(city -> labels.add(of(MatchedBy.CITY, city, null)));
        labels.removeIf(label -> label.line().isEmpty());
        return labels;
    }

    /** All names of a State. */
    static List<Label> of(StateCode state, List<String> others, List<String> codes) {
        var labels = new ArrayList<Label>();
        for (var language : InterfaceLanguage.values()) {
            labels.add(of(MatchedBy.STATE, state.name(language.locale()), language));
        }
        others.forEach(other -> labels.add(of(MatchedBy.STATE, other, null)));
        codes.forEach(code -> labels.add(new Label(MatchedBy.STATE, code, SearchText.line(code), null, "", true)));
        return labels;
    }
}
