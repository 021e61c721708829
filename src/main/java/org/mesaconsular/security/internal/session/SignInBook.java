package org.mesaconsular.security.internal.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.security.OpenSignIn;
import org.mesaconsular.security.SignInEnd;
import org.mesaconsular.security.SignInId;
import org.mesaconsular.shared.AccountId;
import org.mesaconsular.shared.HouseWork;
import org.mesaconsular.shared.NotableAct;
import org.mesaconsular.shared.TypedId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The book of sign-ins in the database, which all nodes share. Written and read as the portal itself. */
@Component
public class SignInBook {

    private final SignIns signIns;
    private final Clock clock;
    private final SessionLimits limits;
    private final ApplicationEventPublisher publisher;
    private final HouseWork house;

    SignInBook(
            SignIns signIns, Clock clock, SessionLimits limits, ApplicationEventPublisher publisher, HouseWork house) {
        this.signIns = signIns;
        this.clock = clock;
        this.limits = limits;
        this.publisher = publisher;
        this.house = house;
    }

    /** The open sign-ins of an account, the last used one first; {@code here} is the one that asks, or null. */
    public List<OpenSignIn> openOf(AccountId account, @Nullable SignInId here) {
        return house.get(
                "list sign-ins",
                () -> signIns.findByAccountAndEndedAtIsNullOrderByLastSeenAtDesc(account.value()).stream()
                        .map(signIn -> signIn.view(here))
                        .toList());
    }

    /** Ends all open sign-ins of an account but {@code spared}, which may be null. */
    public void endOthers(AccountId account, @Nullable SignInId spared, SignInEnd because) {
        var others = openOf(account, spared).stream()
                .filter(open -> !open.here())
                .map(OpenSignIn::id)
                .collect(Collectors.toSet());
        end(others, because);
    }

    /** Ends those of these sign-ins that are still open, closes them on this node and tells the audit. */
    public void end(Set<SignInId> ids, SignInEnd because) {
        if (ids.isEmpty()) {
            return;
        }
        var ended = house.get("end sign-ins", () -> endEach(ids, because));
        publisher.publishEvent(new SignInsEnded(ids, because));
        ended.forEach((id, account) -> tell("SignIn.end", account, Map.of("because", because.name())));
    }

    /** Opens a sign-in that was just made on this node. */
    SignInId begin(AccountId account, String browser, String address) {
        var id = SignInId.random();
        house.get("begin sign-in", () -> {
            signIns.begin(id.value(), account.value(), clock.instant(), browser, address, limits.node());
            return id;
        });
        tell("SignIn.begin", account, Map.of("browser", browser, "address", address));
        return id;
    }

    /** Notes when these were last seen; what ended meanwhile stays as it ended. */
    void seen(Map<SignInId, Instant> times) {
        house.get("note who was seen", () -> {
            times.forEach((id, seen) -> signIns.seen(id.value(), seen));
            return times;
        });
    }

    /** What is open on this node according to the database. */
    Set<SignInId> openHere() {
        return house.get(
                "watch sign-ins",
                () -> signIns.openOn(limits.node()).stream().map(SignInId::new).collect(Collectors.toSet()));
    }

    /** Why these ended; absent when one is still open or unknown. */
    Map<SignInId, SignInEnd> endOf(Collection<SignInId> ids) {
        return house.get(
                "watch sign-ins",
                () -> signIns.findByIdIn(keys(ids)).stream()
                        .filter(signIn -> signIn.endedBecause() != null)
                        .collect(Collectors.toMap(
                                SignInEntity::id, signIn -> Objects.requireNonNull(signIn.endedBecause()))));
    }

    /** Whatever this node had open before it was started at this instant. */
    void endWhatThisNodeLeft(Instant started) {
        var left = house.get(
                "begin anew", () -> signIns.findByNodeAndEndedAtIsNullAndBeganAtBefore(limits.node(), started));
        end(ids(left), SignInEnd.RESTART);
    }

    /** What nobody has used for longer than allowed, for instance because its node is gone for good. */
    void endWhatIsForgotten() {
        var before = clock.instant().minus(limits.idle()).minus(SessionLimits.NOTED_AT_MOST_EVERY);
        var forgotten =
                house.get("end forgotten sign-ins", () -> signIns.findByLastSeenAtBeforeAndEndedAtIsNull(before));
        end(ids(forgotten), SignInEnd.IDLE);
    }

    private Map<SignInId, AccountId> endEach(Set<SignInId> ids, SignInEnd because) {
        return signIns.findByIdIn(keys(ids)).stream()
                .filter(signIn -> signIns.end(signIn.key(), clock.instant(), because) == 1)
                .collect(Collectors.toMap(SignInEntity::id, SignInEntity::account));
    }

    /** About the account: the row of a sign-in is the portal's own, and entries about it would be shown to nobody. */
    private void tell(String act, AccountId account, Map<String, String> details) {
        var subject = new NotableAct.Subject("AccountEntity", account.value());
        var all = new HashMap<>(details);
        all.put("account", account.value().toString());
        publisher.publishEvent(new NotableAct(act, NotableAct.Outcome.DONE, actor(), null, subject, all));
    }

    private static Viewer.@Nullable Person actor() {
        return switch (Viewers.current()) {
            case Viewer.Person person -> person;
            case Viewer.House portal -> portal.behalf();
            case Viewer.Nobody nobody -> null;
        };
    }

    private static Set<SignInId> ids(List<SignInEntity> open) {
        return open.stream().map(SignInEntity::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<UUID> keys(Collection<SignInId> ids) {
        return ids.stream().map(TypedId::value).toList();
    }
}
