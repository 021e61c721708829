package org.mesaconsular.directory.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.OtherNames;

/** The words by which an entry of the directory is found, beside the names of its State and its kind. */
public final class EntryWords {

    private EntryWords() {}

    /** The different words of all names, the acronym and the city in the languages in which it has another name. */
    public static Set<String> of(Collection<String> names, OtherNames others, String acronym, String city) {
        var texts = new ArrayList<>(names);
        texts.add(acronym);
        texts.addAll(others.aliases());
        others.formerNames().stream().map(FormerName::name).forEach(texts::add);
        texts.addAll(Cities.names(city));
        return SearchText.wordsOf(texts);
    }
}
