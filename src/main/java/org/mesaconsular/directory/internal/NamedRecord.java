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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.shared.PersistentRecord;

/** A record with a name in each of several languages. */
@MappedSuperclass
public abstract class NamedRecord extends PersistentRecord {

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "record_name", joinColumns = @JoinColumn(name = "record_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "name")
    private Map<InterfaceLanguage, String> names = new HashMap<>();

    /** For the persistence provider, which fills the fields by itself. */
    protected NamedRecord() {}

    protected NamedRecord(UUID id) {
        super(id);
    }

    /** Takes over these names, of which there is at least one. What stays the same is left alone. */
    protected final void call(Map<InterfaceLanguage, String> wanted) {
        if (!names.equals(wanted)) {
            names.clear();
            names.putAll(wanted);
        }
    }

    /** The name per language. */
    protected final Map<InterfaceLanguage, String> names() {
        return new EnumMap<>(names);
    }
}
