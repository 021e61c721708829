package org.mesaconsular.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.visit.Basis;
import org.mesaconsular.visit.FindingForm;
import org.mesaconsular.visit.FindingSection;
import org.mesaconsular.visit.Severity;

/** What the team found in Otay Mesa, by the State that says it: one finding of each weight. */
final class DemoFindings {

    private DemoFindings() {}

    static Map<String, FindingForm> inOtayMesa() {
        var findings = new LinkedHashMap<String, FindingForm>();
        findings.put(
                "SV",
                finding(
                        FindingSection.CONSULAR,
                        Severity.SERIOUS,
                        Basis.CORROBORATED,
                        Audience.MEMBERS,
                        "Varias personas no fueron informadas de su derecho a la notificación consular."));
        findings.put(
                "GT",
                finding(
                        FindingSection.HEALTH,
                        Severity.CRITICAL,
                        Basis.OBSERVED,
                        Audience.MEMBERS,
                        "La enfermería no cuenta con intérprete; las consultas se hacen por señas."));
        findings.put(
                "MX",
                finding(
                        FindingSection.MATERIAL,
                        Severity.GOOD_PRACTICE,
                        Basis.OBSERVED,
                        Audience.WORKSPACE,
                        "Los dormitorios están limpios y ventilados."));
        findings.put(
                "EC",
                finding(
                        FindingSection.LEGALITY,
                        Severity.CONCERN,
                        Basis.AUTHORITY,
                        Audience.OWN,
                        "La autoridad no precisó los motivos de tres detenciones; se consultará a la Cancillería."));
        return findings;
    }

    private static FindingForm finding(
            FindingSection section, Severity severity, Basis basis, Audience audience, String text) {
        return new FindingForm(section, text, severity, basis, audience, "");
    }
}
