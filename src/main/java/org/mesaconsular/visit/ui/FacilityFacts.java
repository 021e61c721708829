package org.mesaconsular.visit.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.ui.Facts;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Coordinates;
import org.mesaconsular.visit.FacilityData;

/** What is known of a facility, with the words of the source where they differ from ours. */
class FacilityFacts extends Facts {

    FacilityFacts(FacilityData data) {
        add(getTranslation("visit.facility.type"), VisitWords.of(data.type()));
        add(getTranslation("visit.facility.typeWording"), data.typeWording());
        add(getTranslation("visit.facility.operator"), data.operator());
        add(getTranslation("visit.facility.authority"), data.authority());
        add(getTranslation("visit.facility.address"), address(data));
        add(getTranslation("visit.facility.state"), state(data.state()));
        add(getTranslation("visit.facility.capacity"), capacity(data));
        add(getTranslation("visit.facility.coordinates"), coordinates(data.coordinates()));
    }

    private static String address(FacilityData data) {
        return Stream.of(data.address(), data.city(), (data.region() + " " + data.zip()).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String state(@Nullable StateCode state) {
        return state == null ? "" : state.name(getLocale());
    }

    private String capacity(FacilityData data) {
        var places = data.capacity();
        return places == null ? getTranslation("visit.facility.notStated") : places.toString();
    }

    private String coordinates(@Nullable Coordinates point) {
        if (point == null) {
            return getTranslation("visit.facility.notStated");
        }
        var degrees = String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
        var score = point.matchScore();
        return score == null ? degrees : Words.line(degrees, getTranslation("visit.facility.score", score));
    }
}
