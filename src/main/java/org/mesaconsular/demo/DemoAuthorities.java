package org.mesaconsular.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.FormerName;
import org.mesaconsular.directory.HostAuthorityForm;
import org.mesaconsular.directory.HostAuthorityKind;
import org.mesaconsular.directory.HostAuthorityService;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.OtherNames;
import org.mesaconsular.directory.StateCode;
import org.springframework.stereotype.Component;

/** Enters the authorities with which the consulates in Los Angeles deal. They exist; their Spanish names are renderings. */
@Component
class DemoAuthorities {

    private static final StateCode HOST = new StateCode("US");
    private static final String HERE = "Los Angeles";

    private final HostAuthorityService authorities;

    DemoAuthorities(HostAuthorityService authorities) {
        this.authorities = authorities;
    }

    void enter() {
        fieldOffice();
        enter(
                HostAuthorityKind.BORDER,
                "CBP",
                HERE,
                "U.S. Customs and Border Protection, Los Angeles Field Office",
                "Oficina de Aduanas y Protección Fronteriza, Oficina Regional de Los Ángeles");
        enter(
                HostAuthorityKind.POLICE,
                "LASD",
                HERE,
                "Los Angeles County Sheriff’s Department",
                "Departamento del Alguacil del Condado de Los Ángeles");
        enter(
                HostAuthorityKind.PRISON_SERVICE,
                "BOP",
                HERE,
                "Federal Bureau of Prisons, Metropolitan Detention Center Los Angeles",
                "Oficina Federal de Prisiones, Centro Metropolitano de Detención de Los Ángeles");
        enter(
                HostAuthorityKind.JUSTICE,
                "EOIR",
                HERE,
                "Los Angeles Immigration Court",
                "Tribunal de Inmigración de Los Ángeles");
        enter(
                HostAuthorityKind.CHILD_WELFARE,
                "ORR",
                "Washington",
                "Office of Refugee Resettlement",
                "Oficina de Reasentamiento de Refugiados");
        enter(
                HostAuthorityKind.OVERSIGHT,
                "OIDO",
                "Washington",
                "Office of the Immigration Detention Ombudsman",
                "Oficina del Defensor de las Personas en Detención Migratoria");
    }

    private void fieldOffice() {
        var names = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        names.put(InterfaceLanguage.EN, "ICE ERO Los Angeles Field Office");
        names.put(InterfaceLanguage.ES, "Oficina Regional de ICE ERO en Los Ángeles");
        names.put(InterfaceLanguage.PT, "Escritório Regional do ICE ERO em Los Angeles");
        names.put(InterfaceLanguage.FR, "Bureau régional de l’ICE ERO à Los Angeles");
        var others = new OtherNames(
                List.of(
                        "Enforcement and Removal Operations, Los Angeles",
                        "Servicio de Inmigración y Control de Aduanas, Los Ángeles"),
                List.of(new FormerName("Office of Detention and Removal Operations, Los Angeles", "2010")));
        authorities.create(new HostAuthorityForm(HostAuthorityKind.IMMIGRATION, HOST, names, others, "ICE", HERE));
    }

    private void enter(HostAuthorityKind kind, String acronym, String city, String english, String spanish) {
        authorities.create(new HostAuthorityForm(
                kind,
                HOST,
                Map.of(InterfaceLanguage.EN, english, InterfaceLanguage.ES, spanish),
                OtherNames.none(),
                acronym,
                city));
    }
}
