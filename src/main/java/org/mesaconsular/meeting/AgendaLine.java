package org.mesaconsular.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Party;
import org.mesaconsular.shared.Audience;

/**
 * An item of the agenda with what came out of it.
 *
 * @param numeral its number on the agenda, counted from one, or the code of an item that fewer read
 * @param presenter the party that presents it, or null
 * @param audience who sees it now
 * @param form the item as a form to edit
 * @param revision the revision an edit starts from
 */
public record AgendaLine(
        AgendaItemId id,
        String numeral,
        @Nullable Party presenter,
        Audience audience,
        AgendaItemForm form,
        List<OutcomeLine> outcomes,
        int revision) {}
