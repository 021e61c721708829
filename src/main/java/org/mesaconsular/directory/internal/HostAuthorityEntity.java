package org.mesaconsular.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.HostAuthority;
import org.mesaconsular.directory.HostAuthorityForm;
import org.mesaconsular.directory.HostAuthorityId;
import org.mesaconsular.directory.HostAuthorityKind;
import org.mesaconsular.shared.Visibility;

/** An authority of a host State in the directory; open to everybody signed in, like the parties. */
@Entity
@Table(name = "host_authority")
@Filter(name = Visibility.DIRECTORY, deduceAliasInjectionPoints = false)
public class HostAuthorityEntity extends DirectoryRecord {

    @Enumerated(EnumType.STRING)
    private HostAuthorityKind kind;

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
        describe(form.requiredState(), form.names(), form.otherNames(), form.acronym(), form.city());
    }

    /** The authority as others see it. */
    @Override
    public HostAuthority view() {
        return new HostAuthority(
                new HostAuthorityId(key()),
                kind,
                Objects.requireNonNull(state()),
                names(),
                otherNames(),
                acronym(),
                city(),
                revision());
    }
}
