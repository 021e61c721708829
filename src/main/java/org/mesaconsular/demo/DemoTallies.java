package org.mesaconsular.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.visit.Count;
import org.mesaconsular.visit.CountKind;
import org.mesaconsular.visit.TallyForm;

/** Numbers of the demonstration: those of the press and those of a visit. */
final class DemoTallies {

    private DemoTallies() {}

    /** As the press report of 18 February 2017 has it: a total, Ecuador's own 0, nothing from the other eight. */
    static TallyForm theHundredAndSixtyTwo() {
        var cells = new LinkedHashMap<StateCode, Count>();
        DemoPeople.missions().forEach(mission -> cells.put(new StateCode(mission.state()), Count.notReported()));
        cells.put(new StateCode("EC"), Count.exact(0));
        return new TallyForm(
                CountKind.REPORTED_MEDIA,
                LocalDate.of(2017, 2, 18),
                "Nota de prensa, Quito, 18 de febrero",
                Count.exact(162),
                cells,
                Audience.WORKSPACE);
    }

    /** What the team counted in its interviews. */
    static TallyForm interviewed(LocalDate day) {
        return new TallyForm(
                CountKind.INTERVIEWED,
                day,
                "Equipo de visita",
                Count.notReported(),
                Map.of(new StateCode("GT"), Count.exact(3), new StateCode("SV"), Count.exact(11)),
                Audience.MEMBERS);
    }
}
