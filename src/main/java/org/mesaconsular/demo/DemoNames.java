package org.mesaconsular.demo;

import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.OtherNames;

/** By what else the demonstration's parties are truly known. */
final class DemoNames {

    private static final Map<String, OtherNames> MISSIONS = Map.of(
            "MX", OtherNames.aliases("Consulmex Los Ángeles"),
            "CL", OtherNames.aliases("Consulado de Chile en L.A."));

    private static final Map<String, OtherNames> OBSERVERS = Map.of(
            "OHCHR",
            new OtherNames(
                    List.of("UN Human Rights", "ACNUDH", "HCDH", "ONU Derechos Humanos"),
                    List.of(new FormerName("United Nations Centre for Human Rights", "1997"))));

    private DemoNames() {}

    static OtherNames ofMission(String state) {
        return MISSIONS.getOrDefault(state, OtherNames.none());
    }

    static OtherNames ofObserver(String acronym) {
        return OBSERVERS.getOrDefault(acronym, OtherNames.none());
    }

    static OtherNames ofMinistry() {
        return new OtherNames(
                List.of("Cancillería del Ecuador"),
                List.of(new FormerName("Ministerio de Relaciones Exteriores, Comercio e Integración", "2013")));
    }
}
