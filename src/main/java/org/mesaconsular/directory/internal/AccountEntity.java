package org.mesaconsular.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.hibernate.annotations.Filter;
import org.mesaconsular.directory.ColourScheme;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.Preferences;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.PersistentRecord;
import org.mesaconsular.shared.Visibility;

/** One person's account; belongs to one party for good. */
@Entity
@Table(name = "account")
@Filter(name = Visibility.PEOPLE, deduceAliasInjectionPoints = false)
public class AccountEntity extends PersistentRecord {

    @Column(name = "party_id")
    private PartyId party;

    private String email;

    private String name;

    @Column(name = "post")
    private String function;

    @Column(name = "diplomatic_rank")
    private String rank;

    @Enumerated(EnumType.STRING)
    private InterfaceLanguage language;

    private String zone;

    @Enumerated(EnumType.STRING)
    private ColourScheme colours = ColourScheme.SYSTEM;

    private boolean active = true;

    private boolean partyAdministrator;

    private boolean portalAdministrator;

    /** For the persistence provider, which fills the fields by itself. */
    @SuppressWarnings("NullAway.Init")
    protected AccountEntity() {}

    /** A new account from a form that has passed {@link PersonForm#checked()}. */
    @SuppressWarnings("NullAway.Init")
    public AccountEntity(PartyId party, PersonForm form) {
        super(AccountId.random().value());
        this.party = party;
        describe(form);
    }

    /** Takes over what a checked form says. */
    public final void describe(PersonForm form) {
        email = form.email();
        name = form.name();
        function = form.function();
        rank = form.rank();
        partyAdministrator = form.partyAdministrator();
        language = form.language();
        zone = form.zone().getId();
    }

    /** Sets how the person's screens look. */
    public void prefer(Preferences preferences) {
        language = preferences.language();
        zone = preferences.zone().getId();
        colours = preferences.colours();
    }

    /** Makes the person an administrator of the portal, who sees no content from then on. */
    public void entrustPortal() {
        portalAdministrator = true;
    }

    /** Takes away the right to sign in; what is open sees nothing from the next query on. */
    public void disable() {
        active = false;
    }

    /** Gives back the right to sign in. */
    public void enable() {
        active = true;
    }

    public AccountId id() {
        return new AccountId(key());
    }

    public PartyId party() {
        return party;
    }

    /** The person as others see them. */
    public Person view() {
        return new Person(
                id(),
                party,
                email,
                name,
                function,
                rank,
                new Preferences(language, ZoneId.of(zone), colours),
                partyAdministrator,
                portalAdministrator,
                active,
                revision());
    }
}
