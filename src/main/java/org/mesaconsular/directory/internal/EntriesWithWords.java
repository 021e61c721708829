package org.mesaconsular.directory.internal;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.internal.search.KindNames;
import org.mesaconsular.directory.internal.search.StateNames;
import org.springframework.data.jpa.domain.Specification;

/**
 * Entries that have, for each word that somebody looks for, one that fits it: among their own words, the names of their
 * State or of their kind.
 *
 * @param parties whether parties are looked for, which have kinds with names
 */
record EntriesWithWords<E extends DirectoryRecord>(List<String> words, Fit fit, boolean parties)
        implements Specification<E> {

    /** How a word fits the looked-for. */
    enum Fit {
        /** It is the same. */
        SAME,
        /** It begins with it. */
        BEGINS,
        /** It holds it, which no index helps with. */
        HOLDS;

        private boolean of(String word, String wanted) {
            return switch (this) {
                case SAME -> word.equals(wanted);
                case BEGINS -> word.startsWith(wanted);
                case HOLDS -> word.contains(wanted);
            };
        }

        private String pattern(String wanted) {
            return switch (this) {
                case SAME -> wanted;
                case BEGINS -> wanted + "%";
                case HOLDS -> "%" + wanted + "%";
            };
        }
    }

    @Override
    public Predicate toPredicate(Root<E> entry, CriteriaQuery<?> query, CriteriaBuilder build) {
        return build.and(
                words.stream().map(word -> found(word, entry, query, build)).toArray(Predicate[]::new));
    }

    /** The same in the alphabet of a language, of which the first can be read. */
    Specification<E> inOrder(InterfaceLanguage language) {
        return (entry, query, build) -> {
            var place = entry.<E, InterfaceLanguage, String>joinMap("places");
            query.orderBy(build.asc(place.value()), build.asc(entry.get("id")));
            return build.and(toPredicate(entry, query, build), build.equal(place.key(), language));
        };
    }

    private Predicate found(String word, Root<E> entry, CriteriaQuery<?> query, CriteriaBuilder build) {
        var ways = new ArrayList<Predicate>();
        var inner = query.subquery(Integer.class);
        var own = inner.correlate(entry).<E, String>joinSet("words");
        ways.add(build.exists(inner.select(build.literal(1)).where(build.like(own, fit.pattern(word)))));
        addUnlessEmpty(ways, entry, "state", StateNames.withWord(each -> fit.of(each, word)));
        if (parties) {
            addUnlessEmpty(ways, entry, "kind", KindNames.withWord(each -> fit.of(each, word)));
        }
        return build.or(ways.toArray(Predicate[]::new));
    }

    private static void addUnlessEmpty(List<Predicate> ways, Root<?> entry, String field, List<?> values) {
        if (!values.isEmpty()) {
            ways.add(entry.get(field).in(values));
        }
    }
}
