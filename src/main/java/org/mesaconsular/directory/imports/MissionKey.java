package org.mesaconsular.directory.imports;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.internal.search.Cities;

/**
 * By what two missions are taken for the same: State, city in whatever language, and kind. A consulate and a consulate
 * general of one State in one city are the same post, which sources grade differently (VCCR, article 9).
 */
record MissionKey(StateCode state, String city, String kind) {

    private static final String CONSULAR_POST = "CONSULAR_POST";

    static MissionKey of(StateCode state, String city, PartyKind kind) {
        var post = kind == PartyKind.CONSULATE || kind == PartyKind.CONSULATE_GENERAL;
        return new MissionKey(state, Cities.key(city), post ? CONSULAR_POST : kind.name());
    }

    /** By what an import claims the mission of this form, which has a State, for itself. */
    static UUID claim(PartyForm form) {
        var key = of(Objects.requireNonNull(form.state()), form.city(), form.kind());
        var text = String.join("|", key.state().value(), key.kind(), key.city());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
