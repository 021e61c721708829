package org.mesaconsular.visit.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.AccessStatus;
import org.mesaconsular.visit.FacilityType;
import org.mesaconsular.visit.Severity;
import org.mesaconsular.visit.VisitState;
import org.mesaconsular.visit.VisitType;

/** The words and badges of this module's vocabulary. */
final class VisitWords {

    private VisitWords() {}

    static String of(FacilityType type) {
        return Words.of("visit.facilityType", type);
    }

    static String of(VisitType type) {
        return Words.of("visit.visitType", type);
    }

    static String of(VisitState state) {
        return Words.of("visit.visitState", state);
    }

    static String of(AccessStatus status) {
        return Words.of("visit.accessStatus", status);
    }

    /** Severity as number and word, for a number alone says nothing. */
    static String of(Severity severity) {
        return Words.line(String.valueOf(severity.grade()), Words.of("visit.severity", severity));
    }

    static StateBadge badge(VisitState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.PENDING;
            case CONDUCTED -> Tone.OK;
            case PARTLY_CONDUCTED, POSTPONED -> Tone.AMBER;
            case NOT_CONDUCTED -> Tone.RED;
            case PROPOSED, CONFIRMED, IN_PROGRESS, CANCELLED -> Tone.PLAIN;
        };
        return new StateBadge(of(state), tone);
    }

    /** Access beside another badge, named so that nobody takes it for the state of the visit. */
    static StateBadge badge(AccessStatus status) {
        return new StateBadge(Words.say("visit.access.badge", of(status)), tone(status));
    }

    /** Access where everything around speaks of it. */
    static StateBadge plainBadge(AccessStatus status) {
        return new StateBadge(of(status), tone(status));
    }

    private static Tone tone(AccessStatus status) {
        return switch (status) {
            case AUTHORISED -> Tone.OK;
            case AUTHORISED_COND -> Tone.AMBER;
            case DENIED, REVOKED, TURNED_AWAY -> Tone.RED;
            case NOT_REQUESTED, REQUESTED, NO_REPLY -> Tone.PENDING;
        };
    }

    static StateBadge badge(Severity severity) {
        var tone = switch (severity) {
            case GOOD_PRACTICE -> Tone.OK;
            case OBSERVATION -> Tone.PLAIN;
            case CONCERN -> Tone.AMBER;
            case SERIOUS, CRITICAL -> Tone.RED;
        };
        return new StateBadge(of(severity), tone);
    }

    /** The days of a visit, or that none is set. */
    static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return Words.say("visit.day.none");
        }
        return until == null || until.equals(from)
                ? ReaderTimes.date(from)
                : ReaderTimes.date(from) + " – " + ReaderTimes.date(until);
    }

    /** A choice among the constants of an enumeration. */
    static <E extends Enum<E>> Select<E> select(String label, String prefix, Collection<E> choices) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItemLabelGenerator(constant -> Words.of(prefix, constant));
        select.setItems(choices);
        select.addClassName("wide");
        return select;
    }

    /** A choice of audience, never wider than a ceiling. What may leave the portal is a later, separate act. */
    static Select<Audience> audience(Audience usual, Audience ceiling, Audience... left) {
        var offered = Arrays.stream(Audience.values())
                .filter(audience -> audience != Audience.PUBLIC && !audience.widerThan(ceiling))
                .filter(audience -> !List.of(left).contains(audience))
                .toList();
        var label = Words.say("visit.form.audience");
        var select = select(label, "visit.audience", offered);
        select.setValue(usual.within(offered.getLast()));
        return select;
    }

    /** A box in which one looks for an item by its label. */
    static <T> Choice<T> box(String label) {
        var box = new Choice<T>(label);
        box.addClassName("wide");
        return box;
    }
}
