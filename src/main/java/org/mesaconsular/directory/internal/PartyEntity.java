package org.mesaconsular.directory.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Derived;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Visibility;

/** A party in the directory. A mission has a State, an observer an acronym. */
@Entity
@Table(name = "party")
@Filter(name = Visibility.DIRECTORY, deduceAliasInjectionPoints = false)
public class PartyEntity extends DirectoryRecord {

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private @Nullable String state;

    private String zone;

    /** By what an import claimed this mission, so that no other enters it too; null for who was entered by hand. */
    @Derived
    @Column(name = "import_key")
    private @Nullable UUID importKey;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "party_name", joinColumns = @JoinColumn(name = "party_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "name")
    private Map<InterfaceLanguage, String> names = new HashMap<>();

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected PartyEntity() {}

    /** A new party from a form that has passed {@link PartyForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public PartyEntity(PartyForm form) {
        super(PartyId.random().value());
        describe(form);
    }

    /** A mission that an import enters, once for each key. */
    public static PartyEntity imported(PartyForm form, UUID key) {
        var party = new PartyEntity(form);
        party.importKey = key;
        return party;
    }

    /** Takes over what a checked form says. A mission that becomes another one gives up the place an import claimed for it. */
    public final void describe(PartyForm form) {
        if (importKey != null && isElsewhere(form)) {
            importKey = null;
        }
        kind = form.kind();
        state = form.state() == null ? null : form.state().value();
        zone = form.zone().getId();
        if (!names.equals(form.names())) {
            names.clear();
            names.putAll(form.names());
        }
        describe(form.acronym(), form.city(), form.otherNames(), names.values());
    }

    private boolean isElsewhere(PartyForm form) {
        return kind != form.kind() || !Objects.equals(view().state(), form.state()) || !city().equals(form.city());
    }

    /** Makes the words anew by which a search finds the party. */
    public void index() {
        index(names.values());
    }

    public PartyId id() {
        return new PartyId(key());
    }

    public PartyKind kind() {
        return kind;
    }

    /** The party as others see it. */
    public Party view() {
        return new Party(
                id(),
                kind,
                state == null ? null : new StateCode(state),
                new EnumMap<>(names),
                otherNames(),
                acronym(),
                city(),
                ZoneId.of(zone),
                revision());
    }
}
