package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
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

    private String zone;

    /** By what an import claimed this mission, so that no other enters it too; null for who was entered by hand. */
    @Derived
    @Column(name = "import_key")
    private @Nullable UUID importKey;

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
        zone = form.zone().getId();
        describe(form.state(), form.names(), form.otherNames(), form.acronym(), form.city());
    }

    private boolean isElsewhere(PartyForm form) {
        return kind != form.kind() || !Objects.equals(state(), form.state()) || !city().equals(form.city());
    }

    public PartyId id() {
        return new PartyId(key());
    }

    public PartyKind kind() {
        return kind;
    }

    /** The party as others see it. */
    @Override
    public Party view() {
        return new Party(id(), kind, state(), names(), otherNames(), acronym(), city(), ZoneId.of(zone), revision());
    }
}
