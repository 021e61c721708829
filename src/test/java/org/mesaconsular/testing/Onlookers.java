package org.mesaconsular.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.mesaconsular.security.internal.guess.GuessLimit;
import org.mesaconsular.security.internal.guess.GuessedAccount;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The kinds of viewers the visibility rule knows, in the circle of the demonstration, with what each may see. */
@TestComponent
public class Onlookers {

    private static final Viewer HOUSE = new Viewer.House("fixture", null);

    private final PeopleService people;
    private final AccountAccess access;
    private final CircleService circles;
    private final MembershipService memberships;
    private final SeatService seats;
    private final LosAngeles losAngeles;
    private final GuessLimit guesses;
    private final BrowserMemory browsers;
    private final Telephones telephones;
    private @Nullable Cast cast;

    public Onlookers(
            PeopleService people,
            AccountAccess access,
            CircleService circles,
            MembershipService memberships,
            SeatService seats,
            LosAngeles losAngeles,
            GuessLimit guesses,
            BrowserMemory browsers,
            Telephones telephones) {
        this.telephones = telephones;
        this.guesses = guesses;
        this.browsers = browsers;
        this.people = people;
        this.access = access;
        this.circles = circles;
        this.memberships = memberships;
        this.seats = seats;
        this.losAngeles = losAngeles;
    }

    /** The truth table: which audience each kind of viewer sees of a record that Peru owns and that names Mexico. */
    public enum Onlooker {
        /** A delegate of the owner, without mandate. */
        OWNERS_DELEGATE(Audience.values()),
        /** A delegate of a member the record does not name. */
        ANOTHER_MEMBERS_DELEGATE(Audience.MEMBERS, Audience.WORKSPACE, Audience.PUBLIC),
        /** A delegate of the member the record names. */
        NAMED_MEMBERS_DELEGATE(Audience.NAMED, Audience.MEMBERS, Audience.WORKSPACE, Audience.PUBLIC),
        /** Holds another member's mandate, which opens nothing more. */
        MANDATE_HOLDER(Audience.MEMBERS, Audience.WORKSPACE, Audience.PUBLIC),
        /** Organises the circle, which opens nothing more. */
        ORGANISER(Audience.MEMBERS, Audience.WORKSPACE, Audience.PUBLIC),
        /** Administers the portal: no content at all. */
        ADMINISTRATOR,
        /** Reads what is released to observers. */
        OBSERVER(Audience.WORKSPACE, Audience.PUBLIC),
        /** A delegate in another circle. */
        MEMBER_OF_ANOTHER_WORKSPACE(Audience.PUBLIC),
        /** A delegate of a member whose term in the circle is over. */
        FORMER_MEMBER(Audience.PUBLIC),
        /** Read what is released to observers, till the term was over. */
        FORMER_OBSERVER(Audience.PUBLIC),
        /** Was a delegate of the owner till the account was disabled. */
        DISABLED,
        /** Not signed in. */
        NOBODY;

        private final List<Audience> seen;

        Onlooker(Audience... seen) {
            this.seen = List.of(seen);
        }

        /** Whether this viewer sees content of this audience. */
        public boolean sees(Audience audience) {
            return seen.contains(audience);
        }

        /** Whether this viewer sees the circle's row of a kind of directory entity. */
        public boolean seesOfDirectory(String entity) {
            return switch (entity) {
                case "PartyEntity", "HostAuthorityEntity" -> this != DISABLED && this != NOBODY;
                case "WorkspaceEntity",
                        "MembershipEntity",
                        "SeatEntity",
                        "MandateEntity",
                        "RulesEntity",
                        "BodyEntity",
                        "SymbolCounter",
                        "AccountEntity" -> inTheCircle();
                case "Credential",
                        "AccessLink",
                        "GuessLedger",
                        "KnownBrowser",
                        "SecondFactorEntity",
                        "RecoveryCode",
                        "SignInEntity" -> false;
                default -> throw new IllegalStateException(entity + " has no row in the truth table");
            };
        }

        private boolean inTheCircle() {
            return switch (this) {
                case MEMBER_OF_ANOTHER_WORKSPACE, FORMER_MEMBER, FORMER_OBSERVER, DISABLED, NOBODY -> false;
                default -> true;
            };
        }
    }

    /** The viewers, and the record they look at. */
    public record Cast(
            WorkspaceId workspace, PartyId owner, PartyId named, Map<Onlooker, Viewer> viewers, UUID somebody) {

        public Viewer viewer(Onlooker onlooker) {
            var viewer = viewers.get(onlooker);
            if (viewer == null) {
                throw new IllegalStateException(onlooker + " is not cast");
            }
            return viewer;
        }

        /** The row to look at where not any row will do: one of the circle, not of another one. */
        public Optional<UUID> directoryRow(String entity, JdbcTemplate database) {
            return switch (entity) {
                case "AccountEntity" -> Optional.of(somebody);
                case "WorkspaceEntity" -> Optional.of(workspace.value());
                case "MembershipEntity" -> first("membership", database);
                case "SeatEntity" -> first("seat", database);
                case "MandateEntity" -> first("mandate", database);
                case "RulesEntity" -> first("rules_of_procedure", database);
                case "BodyEntity" -> first("body", database);
                case "SymbolCounter" -> first("symbol_counter", database);
                case "SignInEntity" -> Optional.of(signIn(database));
                default -> Optional.empty();
            };
        }

        /** Nobody signs in with a browser in these tests. */
        private UUID signIn(JdbcTemplate database) {
            var id = UUID.randomUUID();
            database.update(
                    "insert into sign_in (id, revision, account_id, began_at, last_seen_at, browser, address, node)"
                            + " values (?, 0, ?, current_timestamp, current_timestamp, '', '', '')",
                    id,
                    somebody);
            return id;
        }

        private Optional<UUID> first(String table, JdbcTemplate database) {
            var keys = database.queryForList(
                    "select id from " + table + " where workspace_id = ?", String.class, workspace.value());
            return keys.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(String.valueOf(keys.getFirst())));
        }
    }

    /** The cast, the same for all tests of a context. */
    public synchronized Cast cast() {
        if (cast == null) {
            cast = Viewers.as(HOUSE, this::engage);
        }
        return cast;
    }

    private Cast engage() {
        var circle = circles.workspace("LA").orElseThrow(NotFound::new).id();
        var elsewhere = losAngeles.of(List.of("BO", "PY"));
        var owner = demo("consul@pe.example.org");
        access.offer(owner.id());
        leaveTraces(owner);
        var viewers = new EnumMap<Onlooker, Viewer>(Onlooker.class);
        viewers.put(Onlooker.OWNERS_DELEGATE, viewer("delegate@pe.example.org"));
        viewers.put(Onlooker.ANOTHER_MEMBERS_DELEGATE, viewer("delegate@cl.example.org"));
        viewers.put(Onlooker.NAMED_MEMBERS_DELEGATE, viewer("delegate@mx.example.org"));
        viewers.put(Onlooker.MANDATE_HOLDER, viewer("consul@cr.example.org"));
        viewers.put(Onlooker.ORGANISER, viewer("consul@ec.example.org"));
        viewers.put(Onlooker.ADMINISTRATOR, viewer("admin@example.org"));
        viewers.put(Onlooker.OBSERVER, viewer("observer@kind.example.org"));
        viewers.put(
                Onlooker.MEMBER_OF_ANOTHER_WORKSPACE,
                LosAngeles.viewer(elsewhere.mission("PY").head()));
        var former = losAngeles.of(List.of("UY"));
        viewers.put(Onlooker.FORMER_MEMBER, former(circle, former.mission("UY"), MembershipKind.MEMBER));
        viewers.put(Onlooker.FORMER_OBSERVER, former(circle, former.observer(), MembershipKind.OBSERVER));
        viewers.put(Onlooker.DISABLED, disabled(circle, owner.party()));
        viewers.put(Onlooker.NOBODY, new Viewer.Nobody());
        return new Cast(
                circle,
                owner.party(),
                demo("consul@mx.example.org").party(),
                viewers,
                owner.id().value());
    }

    /** What nobody sees, of somebody who guessed wrong and then signed in. */
    private void leaveTraces(Person person) {
        guesses.evaluate(GuessedAccount.of(person.email()), Optional::empty);
        telephones.enrol(person);
        browsers.remember(person, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private Viewer disabled(WorkspaceId circle, PartyId party) {
        var form = new PersonForm(
                "disabled@pe.example.org", "Disabled", "", "", InterfaceLanguage.ES, LosAngeles.ZONE, false);
        var person = people.create(party, form);
        seats.seat(circle, person.id(), SeatRole.DELEGATE, true);
        people.disable(person.id());
        return LosAngeles.viewer(person);
    }

    /** Belonged to the circle and sat there; then the term ended. */
    private Viewer former(WorkspaceId circle, LosAngeles.Delegation delegation, MembershipKind kind) {
        memberships.admit(circle, delegation.id(), kind);
        seats.seat(circle, delegation.head().id(), SeatRole.DELEGATE, kind == MembershipKind.MEMBER);
        memberships.end(circle, delegation.id(), 0);
        return LosAngeles.viewer(delegation.head());
    }

    private Viewer viewer(String email) {
        return LosAngeles.viewer(demo(email));
    }

    private Person demo(String email) {
        return people.byEmail(email).orElseThrow(NotFound::new);
    }
}
