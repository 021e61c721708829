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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityForm;
import org.mesaconsular.directory.HostAuthorityId;
import org.mesaconsular.directory.HostAuthorityKind;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Visibility;

/** An authority of a host State in the directory; open to everybody signed in, like the parties. */
@Entity
@Table(name = "host_authority")
@Filter(name = Visibility.DIRECTORY, deduceAliasInjectionPoints = false)
public class HostAuthorityEntity extends DirectoryRecord {

    @Enumerated(EnumType.STRING)
    private HostAuthorityKind kind;

    private String state;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "host_authority_name", joinColumns = @JoinColumn(name = "authority_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "name")
    private Map<InterfaceLanguage, String> names = new HashMap<>();

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected HostAuthorityEntity() {}

    /** A new authority from a form that has passed {@link HostAuthorityForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public HostAuthorityEntity(HostAuthorityForm form) {
        super(HostAuthorityId.random().value());
        describe(form);
    }

    /** Takes over what a checked form says. */
    public final void describe(HostAuthorityForm form) {
        kind = form.kind();
        state = form.requiredState().value();
        if (!names.equals(form.names())) {
            names.clear();
            names.putAll(form.names());
        }
        describe(form.acronym(), form.city(), form.otherNames(), names.values());
    }

    /** Makes the words and places anew by which lists and searches find the authority. */
    public void index() {
        index(names.values());
    }

    /** The authority as others see it. */
    @Override
    public HostAuthority view() {
        return new HostAuthority(
                new HostAuthorityId(key()),
                kind,
                new StateCode(state),
                new EnumMap<>(names),
                otherNames(),
                acronym(),
                city(),
                revision());
    }
}
