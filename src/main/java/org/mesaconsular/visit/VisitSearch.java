package org.mesaconsular.visit;

import java.util.List;
import org.mesaconsular.shared.PlainText;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.visit.internal.Facilities;
import org.mesaconsular.visit.internal.FacilityEntity;
import org.mesaconsular.visit.internal.VisitRows;
import org.mesaconsular.visit.internal.Visits;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds visits by their place, purpose or symbol, and places of detention by name or city. */
@Service
@Transactional(readOnly = true)
public class VisitSearch {

    /** Places whose visits are looked for; who means one of more has to type more. */
    private static final int MANY = 100;

    private final Visits visits;
    private final VisitRows rows;
    private final Facilities facilities;

    public VisitSearch(Visits visits, VisitRows rows, Facilities facilities) {
        this.visits = visits;
        this.rows = rows;
        this.facilities = facilities;
    }

    /** The visits that hold the words in this order, with or without accents, the latest first. */
    public List<VisitRow> visits(WorkspaceId workspace, String words, int limit) {
        var places =
                facilities(workspace, words, MANY).stream().map(Facility::id).toList();
        return rows.of(visits.find(workspace, places, PlainText.pattern(words), Limit.of(limit)));
    }

    /** The places that hold the words in this order, with or without accents, by name. */
    public List<Facility> facilities(WorkspaceId workspace, String words, int limit) {
        return facilities.search(workspace, "", PlainText.pattern(words), PageRequest.ofSize(limit)).stream()
                .map(FacilityEntity::view)
                .toList();
    }
}
