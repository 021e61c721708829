package org.mesaconsular.directory.internal;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.directory.internal.search.KindNames;
import org.mesaconsular.directory.internal.search.StateNames;
import org.springframework.data.jpa.domain.Specification;

/**
 * Entries that have, for each word that somebody looks for, one that begins with it: among their own words, the names of
 * their State or of their kind.
 *
 * @param anywhere whether the looked-for may also stand inside a word, which no index helps with
 */
record EntriesWithWords<E extends DirectoryRecord>(List<String> words, boolean anywhere, boolean parties)
        implements Specification<E> {

    @Override
    public Predicate toPredicate(Root<E> entry, CriteriaQuery<?> query, CriteriaBuilder build) {
        return build.and(
                words.stream().map(word -> found(word, entry, query, build)).toArray(Predicate[]::new));
    }

    private Predicate found(String word, Root<E> entry, CriteriaQuery<?> query, CriteriaBuilder build) {
        var ways = new ArrayList<Predicate>();
        var inner = query.subquery(Integer.class);
        var own = inner.correlate(entry).<E, String>joinSet("words");
        ways.add(build.exists(
                inner.select(build.literal(1)).where(build.like(own, anywhere ? "%" + word + "%" : word + "%"))));
        addUnlessEmpty(ways, entry, "state", StateNames.withWord(each -> matches(each, word)));
        if (parties) {
            addUnlessEmpty(ways, entry, "kind", KindNames.withWord(each -> matches(each, word)));
        }
        return build.or(ways.toArray(Predicate[]::new));
    }

    private boolean matches(String each, String word) {
        return anywhere ? each.contains(word) : each.startsWith(word);
    }

    private static void addUnlessEmpty(List<Predicate> ways, Root<?> entry, String field, List<?> values) {
        if (!values.isEmpty()) {
            ways.add(entry.get(field).in(values));
        }
    }
}
