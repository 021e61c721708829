package org.mesaconsular.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mesaconsular.directory.internal.AccountEntity;
import org.mesaconsular.directory.internal.AccountRights;
import org.mesaconsular.directory.internal.Accounts;
import org.mesaconsular.directory.internal.Parties;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.NotAllowed;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the parties. A party's administrator manages its own people; the portal's administrators enter the first one
 * of each party and lock accounts.
 */
@Service
@Transactional
public class PeopleService {

    private final Accounts accounts;
    private final Parties parties;
    private final AccountRights rights;
    private final ApplicationEventPublisher events;

    public PeopleService(Accounts accounts, Parties parties, AccountRights rights, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.parties = parties;
        this.rights = rights;
        this.events = events;
    }

    /**
     * The person who is signed in.
     *
     * @throws NotFound when the account was disabled meanwhile
     */
    @Transactional(readOnly = true)
    public Person me() {
        return person(Viewers.person().account());
    }

    /** @throws NotFound when there is no such person for this viewer */
    @Transactional(readOnly = true)
    public Person person(AccountId id) {
        return find(id).view();
    }

    /** The person with this address, in lower case; empty when there is none for this viewer. */
    @Transactional(readOnly = true)
    public Optional<Person> byEmail(String email) {
        return accounts.findByEmail(email).map(AccountEntity::view);
    }

    /** The people of a party that this viewer may know of, by name. */
    @Transactional(readOnly = true)
    public List<Person> peopleOf(PartyId party) {
        return accounts.findByPartyOrderByName(party).stream()
                .map(AccountEntity::view)
                .toList();
    }

    /** Those of these people that this viewer may know of, in one query. */
    @Transactional(readOnly = true)
    public List<Person> people(Collection<AccountId> ids) {
        var keys = ids.stream().map(AccountId::value).distinct().toList();
        return accounts.findAllById(keys).stream().map(AccountEntity::view).toList();
    }

    /** The people of these parties that this viewer may know of, by name, in one query. */
    @Transactional(readOnly = true)
    public List<Person> peopleOf(Collection<PartyId> ofParties) {
        return accounts.findByPartyInOrderByName(ofParties).stream()
                .map(AccountEntity::view)
                .toList();
    }

    /**
     * Opens an account for a person of a party.
     *
     * @throws NotAllowed unless the viewer administers that party, or the portal while the party has no active administrator
     * @throws InvalidInput beside the field that cannot be saved, for instance an address that is taken
     */
    public Person create(PartyId party, PersonForm form) {
        if (!rights.enters(party)) {
            throw new NotAllowed("refusal.onlyPartyAdministrator");
        }
        if (!parties.existsById(party.value())) {
            throw new NotFound();
        }
        var checked = form.checked();
        if (!administers(party) && !checked.partyAdministrator()) {
            throw new InvalidInput("partyAdministrator", "refusal.firstAdministrator");
        }
        refuseTakenAddress(checked.email());
        return store(new AccountEntity(party, checked)).view();
    }

    /**
     * Changes what is known of a person.
     *
     * @param revision the revision the edit started from
     * @throws org.mesaconsular.shared.EditConflict when somebody saved in between
     */
    public void edit(AccountId id, int revision, PersonForm form) {
        var account = findToAdminister(id);
        account.expectRevision(revision);
        var checked = form.checked();
        if (!account.view().email().equals(checked.email())) {
            refuseTakenAddress(checked.email());
            events.publishEvent(new AddressChanged(id));
        }
        account.describe(checked);
        store(account);
    }

    /**
     * Takes away the right to sign in, at once and on every open page. The portal's administrators may, for security.
     *
     * @throws NotAllowed when it is the viewer's own account, or unless the viewer administers its party or the portal
     */
    public void disable(AccountId id) {
        var account = findToLock(id);
        if (Viewers.current().accountKey().equals(id.value())) {
            throw new NotAllowed("refusal.notYourself");
        }
        account.disable();
        events.publishEvent(new AccountDisabled(id));
    }

    /**
     * Gives back the right to sign in.
     *
     * @throws NotAllowed unless the viewer administers the party of the account, or the portal
     */
    public void enable(AccountId id) {
        findToLock(id).enable();
    }

    /** Makes a person an administrator of the portal, who sees no content from then on. */
    public void entrustPortal(AccountId id) {
        requirePortalAdministrator();
        find(id).entrustPortal();
    }

    /** Whether anybody administers the portal, disabled or not. Asked on the portal's behalf, before there are people. */
    @Transactional(readOnly = true)
    public boolean portalHasAdministrator() {
        return accounts.existsByPortalAdministratorTrue();
    }

    /** Sets how the viewer's own screens look. */
    public void prefer(Preferences preferences) {
        find(Viewers.person().account()).prefer(preferences);
    }

    /** @throws NotAllowed unless the viewer administers the portal */
    @Transactional(readOnly = true)
    public void requirePortalAdministrator() {
        if (!rights.administersPortal()) {
            throw new NotAllowed("refusal.onlyPortalAdministrator");
        }
    }

    /** @throws NotAllowed unless the viewer administers that party */
    @Transactional(readOnly = true)
    public void requireAdministratorOf(PartyId party) {
        if (!administers(party)) {
            throw new NotAllowed("refusal.onlyPartyAdministrator");
        }
    }

    /** @throws NotAllowed unless the viewer may manage this person's account */
    @Transactional(readOnly = true)
    public void requireAdministratorOf(Person person) {
        if (!rights.manages(person)) {
            throw new NotAllowed(
                    person.portalAdministrator()
                            ? "refusal.onlyPortalAdministrator"
                            : "refusal.onlyPartyAdministrator");
        }
    }

    /** Whether the viewer administers that party. */
    @Transactional(readOnly = true)
    public boolean administers(PartyId party) {
        return rights.administers(party);
    }

    private AccountEntity findToLock(AccountId id) {
        var account = find(id);
        if (!rights.administersPortal()) {
            requireAdministratorOf(account.view());
        }
        return account;
    }

    private AccountEntity findToAdminister(AccountId id) {
        var account = find(id);
        requireAdministratorOf(account.view());
        return account;
    }

    private AccountEntity find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** Somebody may enter the same address at the same instant; the database lets one of the two through. */
    private AccountEntity store(AccountEntity account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException twice) {
            if (String.valueOf(twice.getMessage()).toLowerCase(Locale.ROOT).contains("account_email")) {
                throw new InvalidInput("email", "refusal.addressTaken");
            }
            throw twice;
        }
    }

    /** Asked as the portal itself: the address may be that of somebody this viewer may not know of. */
    private void refuseTakenAddress(String email) {
        var taken = Viewers.as(Viewer.House.workingFor("check address"), () -> accounts.existsByEmail(email));
        if (taken) {
            throw new InvalidInput("email", "refusal.addressTaken");
        }
    }
}
