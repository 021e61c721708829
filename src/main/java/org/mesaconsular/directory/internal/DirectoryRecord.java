package org.mesaconsular.directory.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryEntry;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.OtherNames;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.internal.search.Alphabet;
import org.mesaconsular.directory.internal.search.EntryWords;
import org.mesaconsular.shared.Derived;

/**
 * What everybody in the directory has: a short form, a city, other names, and the words a search finds them by. These are
 * made anew with every change of a name, in the same save.
 */
@MappedSuperclass
public abstract class DirectoryRecord extends NamedRecord {

    /** Null for an observer, which belongs to no State. */
    private @Nullable String state;

    private String acronym;

    private String city;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "directory_alias", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "directory_former_name", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "ordinal")
    private List<FormerName> formerNames = new ArrayList<>();

    @Derived
    @ElementCollection
    @CollectionTable(name = "directory_word", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    /** Where the record stands in the alphabet of each language. */
    @Derived
    @ElementCollection
    @CollectionTable(name = "directory_place", joinColumns = @JoinColumn(name = "record_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "place")
    private Map<InterfaceLanguage, String> places = new HashMap<>();

    /** By which edition of the rules words and places were made. */
    @Derived
    private int wordsRule;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected DirectoryRecord() {}

    @SuppressWarnings("NullAway.Init")
    protected DirectoryRecord(UUID id) {
        super(id);
    }

    /** Takes over what is the same for everybody. */
    protected final void describe(
            @Nullable StateCode state,
            Map<InterfaceLanguage, String> names,
            OtherNames others,
            String acronym,
            String city) {
        this.state = state == null ? null : state.value();
        call(names);
        this.acronym = acronym;
        this.city = city;
        replace(aliases, others.aliases());
        replace(formerNames, others.formerNames());
        index();
    }

    /** The record as others see it. */
    public abstract DirectoryEntry view();

    /** Makes the words by which a search finds this record, and its places in the alphabets, from its names as they stand. */
    public final void index() {
        var fresh = EntryWords.of(names().values(), otherNames(), acronym, city);
        words.retainAll(fresh);
        words.addAll(fresh);
        var inOrder = Alphabet.places(view());
        if (!places.equals(inOrder)) {
            places.putAll(inOrder);
        }
        wordsRule = Alphabet.EDITION;
    }

    protected final @Nullable StateCode state() {
        return state == null ? null : new StateCode(state);
    }

    protected String acronym() {
        return acronym;
    }

    protected String city() {
        return city;
    }

    protected OtherNames otherNames() {
        return new OtherNames(aliases, formerNames);
    }

    /** What stays the same is left alone: a list that is written anew counts as a change. */
    private static <T> void replace(List<T> kept, List<T> fresh) {
        if (!kept.equals(fresh)) {
            kept.clear();
            kept.addAll(fresh);
        }
    }
}
