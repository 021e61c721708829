package org.mesaconsular.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mesaconsular.directory.internal.HostAuthorities;
import org.mesaconsular.directory.internal.HostAuthorityEntity;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authorities of host States. Everyone who is signed in reads them; the portal's administrators write them. */
@Service
@Transactional
public class HostAuthorityService {

    private final HostAuthorities authorities;
    private final PeopleService people;

    public HostAuthorityService(HostAuthorities authorities, PeopleService people) {
        this.authorities = authorities;
        this.people = people;
    }

    /** All authorities, in no particular order: the reader's language decides that. */
    @Transactional(readOnly = true)
    public List<HostAuthority> authorities() {
        return authorities.findAll().stream().map(HostAuthorityEntity::view).toList();
    }

    /** The authorities with these ids, in one query. */
    @Transactional(readOnly = true)
    public List<HostAuthority> authorities(Collection<UUID> ids) {
        return authorities.findAllById(ids).stream()
                .map(HostAuthorityEntity::view)
                .toList();
    }

    /** @throws NotFound when there is no such authority for this viewer */
    @Transactional(readOnly = true)
    public HostAuthority authority(HostAuthorityId id) {
        return find(id).view();
    }

    /**
     * Enters an authority.
     *
     * @throws org.mesaconsular.shared.NotAllowed unless the person administers the portal
     * @throws InvalidInput beside the field that cannot be saved
     */
    public HostAuthority create(HostAuthorityForm form) {
        people.requirePortalAdministrator();
        return authorities.saveAndFlush(new HostAuthorityEntity(form.checked())).view();
    }

    /**
     * Changes what the directory says of an authority.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     * @throws InvalidInput beside the field that cannot be saved
     */
    public void edit(HostAuthorityId id, int revision, HostAuthorityForm form) {
        people.requirePortalAdministrator();
        var authority = find(id);
        authority.expectRevision(revision);
        authority.describe(form.checked());
    }

    private HostAuthorityEntity find(HostAuthorityId id) {
        return authorities.findById(id.value()).orElseThrow(NotFound::new);
    }
}
