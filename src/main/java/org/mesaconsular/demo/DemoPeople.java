package org.mesaconsular.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PartyKind;

/** Who sits at the demonstration's table. The people are invented; the missions are those of the press report of 2017. */
final class DemoPeople {

    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private DemoPeople() {}

    /**
     * A mission of the circle.
     *
     * @param state ISO code; also the front of the addresses
     * @param names its State's name in Spanish, English, Portuguese and French, with the preposition that belongs to it
     */
    record Mission(String state, List<String> names, DemoPerson head, DemoPerson colleague) {}

    /** A person of the demonstration. */
    record DemoPerson(String name, String function, String rank, InterfaceLanguage language) {}

    /** An observer of the circle. */
    record Observer(
            PartyKind kind,
            String acronym,
            Map<InterfaceLanguage, String> names,
            String city,
            String zone,
            DemoPerson head) {}

    static List<Mission> missions() {
        return List.of(
                mission(
                        "EC",
                        "del Ecuador",
                        "of Ecuador",
                        "do Equador",
                        "de l’Équateur",
                        "Lucía Andrade",
                        "Tomás Vinueza"),
                mission(
                        "AR",
                        "de la Argentina",
                        "of Argentina",
                        "da Argentina",
                        "d’Argentine",
                        "Carla Iribarne",
                        "Julián Sosa"),
                mission("CL", "de Chile", "of Chile", "do Chile", "du Chili", "Ignacio Valdivia", "Antonia Leiva"),
                mission(
                        "CR",
                        "de Costa Rica",
                        "of Costa Rica",
                        "da Costa Rica",
                        "du Costa Rica",
                        "Marcela Quirós",
                        "Esteban Mora"),
                mission(
                        "SV",
                        "de El Salvador",
                        "of El Salvador",
                        "de El Salvador",
                        "d’El Salvador",
                        "Ana Meléndez",
                        "Óscar Rivas"),
                mission(
                        "GT",
                        "de Guatemala",
                        "of Guatemala",
                        "da Guatemala",
                        "du Guatemala",
                        "Rodrigo Chávez",
                        "Ixchel Tzoc"),
                mission("HN", "de Honduras", "of Honduras", "de Honduras", "du Honduras", "Daysi Zelaya", "Mario Paz"),
                mission("MX", "de México", "of Mexico", "do México", "du Mexique", "Gabriela Montes", "Hugo Salinas"),
                mission("PE", "del Perú", "of Peru", "do Peru", "du Pérou", "María Quispe", "Álvaro Benavides"));
    }

    static List<Observer> observers() {
        return List.of(
                new Observer(
                        PartyKind.NGO,
                        "KIND",
                        Map.of(InterfaceLanguage.EN, "Kids in Need of Defense"),
                        "Washington",
                        "America/New_York",
                        new DemoPerson("Rachel Stone", "Observer", "", InterfaceLanguage.EN)),
                new Observer(
                        PartyKind.UN_BODY,
                        "OHCHR",
                        Map.of(
                                InterfaceLanguage.EN,
                                "Office of the United Nations High Commissioner for Human Rights",
                                InterfaceLanguage.ES,
                                "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
                                InterfaceLanguage.PT,
                                "Escritório do Alto Comissariado das Nações Unidas para os Direitos Humanos",
                                InterfaceLanguage.FR,
                                "Haut-Commissariat des Nations Unies aux droits de l’homme"),
                        "Geneva",
                        "Europe/Zurich",
                        new DemoPerson("Étienne Favre", "Human Rights Officer", "", InterfaceLanguage.FR)));
    }

    private static Mission mission(
            String state, String es, String en, String pt, String fr, String head, String colleague) {
        return new Mission(
                state,
                List.of(es, en, pt, fr),
                new DemoPerson(head, "Cónsul General", "Ministro", InterfaceLanguage.ES),
                new DemoPerson(colleague, "Cónsul", "Primer Secretario", InterfaceLanguage.ES));
    }
}
