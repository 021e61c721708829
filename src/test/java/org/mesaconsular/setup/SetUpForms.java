package org.mesaconsular.setup;

import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyForm;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.directory.StateCode;
import org.mesaconsular.directory.WorkspaceForm;
import org.mesaconsular.testing.LosAngeles;

/** Fixture factory: what somebody fills in who sets a portal up. */
final class SetUpForms {

    static final String PASSWORD = "seven slow herons at dawn";

    private SetUpForms() {}

    static SetUpForm good() {
        return with("first@example.org", "consul@pe.example.org", "LA");
    }

    static SetUpForm with(String administrator, String missionAdministrator, String code) {
        return new SetUpForm(
                person(administrator, "Ana Torres"),
                PASSWORD,
                mission(PartyKind.CONSULATE_GENERAL),
                person(missionAdministrator, "María Quispe"),
                new WorkspaceForm(code, "Coordinación consular", LosAngeles.ZONE, false));
    }

    static PartyForm mission(PartyKind kind) {
        return new PartyForm(
                kind,
                new StateCode("PE"),
                Map.of(InterfaceLanguage.ES, "Consulado General del Perú"),
                "PE",
                "Los Ángeles",
                LosAngeles.ZONE);
    }

    static PersonForm person(String email, String name) {
        return new PersonForm(email, name, "", "", InterfaceLanguage.ES, LosAngeles.ZONE, true);
    }
}
