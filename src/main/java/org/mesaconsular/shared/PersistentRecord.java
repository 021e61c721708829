package org.mesaconsular.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;

/** What every entity has: an id of its own making and a revision that tells a stale edit. Declares the visibility filters. */
@MappedSuperclass
@FilterDef(
        name = Visibility.CONTENT,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = Visibility.CONTENT_RULE,
        parameters = {
            @ParamDef(name = "house", type = Boolean.class, resolver = ViewerKeys.House.class),
            @ParamDef(name = "account", type = UUID.class, resolver = ViewerKeys.Account.class),
            @ParamDef(name = "party", type = UUID.class, resolver = ViewerKeys.Party.class),
            @ParamDef(name = "now", type = Instant.class, resolver = ViewerKeys.Now.class)
        })
@FilterDef(
        name = Visibility.DIRECTORY,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = Visibility.DIRECTORY_RULE,
        parameters = {
            @ParamDef(name = "house", type = Boolean.class, resolver = ViewerKeys.House.class),
            @ParamDef(name = "account", type = UUID.class, resolver = ViewerKeys.Account.class)
        })
@FilterDef(
        name = Visibility.CIRCLE,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = Visibility.CIRCLE_RULE,
        parameters = {
            @ParamDef(name = "house", type = Boolean.class, resolver = ViewerKeys.House.class),
            @ParamDef(name = "account", type = UUID.class, resolver = ViewerKeys.Account.class),
            @ParamDef(name = "party", type = UUID.class, resolver = ViewerKeys.Party.class),
            @ParamDef(name = "now", type = Instant.class, resolver = ViewerKeys.Now.class)
        })
@FilterDef(
        name = Visibility.PEOPLE,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = Visibility.PEOPLE_RULE,
        parameters = {
            @ParamDef(name = "house", type = Boolean.class, resolver = ViewerKeys.House.class),
            @ParamDef(name = "account", type = UUID.class, resolver = ViewerKeys.Account.class),
            @ParamDef(name = "party", type = UUID.class, resolver = ViewerKeys.Party.class),
            @ParamDef(name = "now", type = Instant.class, resolver = ViewerKeys.Now.class)
        })
@FilterDef(
        name = Visibility.HOUSE,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = Visibility.HOUSE_RULE,
        parameters = {@ParamDef(name = "house", type = Boolean.class, resolver = ViewerKeys.House.class)})
public abstract class PersistentRecord {

    @Id
    private UUID id;

    /** Null until the first save: that is how Spring Data tells a new record. */
    @Version
    private @Nullable Integer revision;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected PersistentRecord() {}

    protected PersistentRecord(UUID id) {
        this.id = id;
    }

    /** The id as it stands in the database. */
    public UUID key() {
        return id;
    }

    /** Counts the saves; an edit that started from an older revision is refused. */
    public int revision() {
        return revision == null ? 0 : revision;
    }

    /**
     * Refuses an edit that started from another revision than this one.
     *
     * @throws EditConflict when somebody saved in between
     */
    public void expectRevision(int expected) {
        if (revision() != expected) {
            throw new EditConflict();
        }
    }

    /** Whom a change of this record concerns; everybody, unless a kind of record knows better. */
    public RecordsChanged whenChanged() {
        return RecordsChanged.forEverybody();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof PersistentRecord record && id.equals(record.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
