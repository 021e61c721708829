package org.mesaconsular.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.directory.DirectorySearch.Among;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.EmptyTables;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** In a directory of its own, which holds nobody but those entered here. */
@ServiceTest
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectorySearchTest {

    private static final Viewer HOUSE = new Viewer.House("fixture", null);
    private static final OtherNames ICE = new OtherNames(
            List.of("Enforcement and Removal Operations"),
            List.of(new FormerName("Office of Detention and Removal", "2010")));

    @Autowired
    DirectoryService directory;

    @Autowired
    HostAuthorityService authorities;

    @Autowired
    DirectorySearch search;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EmptyTables tables;

    @BeforeAll
    void enterOnce() {
        tables.empty();
        Viewers.run(HOUSE, () -> enter());
    }

    /** Nobody else needs that many. */
    @AfterAll
    void leaveNothing() {
        tables.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr"})
    void a_list_of_all_grows_in_the_order_of_the_reader_s_alphabet(String language) {
        var reader = Locale.of(language);
        Viewers.run(HOUSE, () -> {
            var alphabet = Collator.getInstance(reader);
            alphabet.setStrength(Collator.PRIMARY);
            var all = names(search.list("", 1000, reader, EnumSet.of(Among.PARTIES)), reader);
            assertThat(all).hasSameSizeAs(directory.parties()).isSortedAccordingTo(alphabet);

            for (int shown = 1; shown < all.size(); shown += 3) {
                var first = search.list("", shown, reader, EnumSet.of(Among.PARTIES));
                assertThat(names(first, reader)).isEqualTo(all.subList(0, shown));
                assertThat(first.total()).isEqualTo(all.size());
            }
        });
    }

    private static List<String> names(FoundEntries entries, Locale reader) {
        return entries.first().stream()
                .map(found -> found.entry().shortName(reader))
                .toList();
    }

    @Test
    void a_list_of_all_reads_no_more_than_it_shows() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getEntityLoadCount();

        Viewers.run(HOUSE, () -> search.list("", 3, Locale.ENGLISH, EnumSet.of(Among.PARTIES)));

        assertThat(statistics.getEntityLoadCount() - before).isEqualTo(3);
    }

    /** What is typed, the reader's language, and the first that is offered: State or acronym, and city. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru                              | en | PE Los Angeles
            Perú                              | es | PE Los Angeles
            peru                              | pt | PE Los Angeles
            PÉROU                             | en | PE Los Angeles
            perou                             | fr | PE Los Angeles
            per                               | en | PE Los Angeles
            mexico                            | en | MX Los Angeles
            México                            | en | MX Los Angeles
            mexique                           | en | MX Los Angeles
            consulmex                         | es | MX Los Angeles
            mexico embajada                   | es | MX Washington
            embassy of mexico                 | en | MX Washington
            ambassade mexique                 | fr | MX Washington
            mexico washington                 | en | MX Washington
            Vatican                           | en | VA Washington
            Holy See                          | en | VA Washington
            Santa Sede                        | es | VA Washington
            Saint-Siège                       | fr | VA Washington
            nunciature                        | en | VA Washington
            People's Republic of China        | en | CN New York
            People’s Republic of China        | en | CN New York
            PRC                               | en | CN New York
            chine                             | en | CN New York
            Burma                             | en | MM Geneva
            birmanie                          | fr | MM Geneva
            Ivory Coast                       | en | CI Paris
            costa de marfil                   | es | CI Paris
            cote d'ivoire                     | en | CI Paris
            Côte d’Ivoire                     | fr | CI Paris
            costa do marfim                   | pt | CI Paris
            South Korea                       | en | KR San Francisco
            Republic of Korea                 | en | KR San Francisco
            corea del sur                     | es | KR San Francisco
            Corée du Sud                      | fr | KR San Francisco
            USA                               | en | US Quito
            U.S.A.                            | en | US Quito
            EE. UU.                           | es | US Quito
            états-unis                        | en | US Quito
            etats unis                        | fr | US Quito
            UK                                | en | GB Miami
            U.K.                              | en | GB Miami
            Great Britain                     | en | GB Miami
            reino unido                       | pt | GB Miami
            Royaume-Uni                       | es | GB Miami
            Georgia                           | en | GE Washington
            Kosovo                            | en | XK New York
            Kosova                            | es | XK New York
            Türkiye                           | en | TR Houston
            Turkey                            | en | TR Houston
            turquia                           | pt | TR Houston
            Swaziland                         | en | SZ Washington
            Congo                             | es | CG Washington
            Zaire                             | en | CD Washington
            Niger                             | en | NE Washington
            nigeria                           | en | NG Atlanta
            Kids in Need                      | en | KIND Washington
            kind                              | es | KIND Washington
            ACNUDH                            | es | OHCHR Geneva
            ohchr                             | fr | OHCHR Geneva
            droits de l'homme                 | en | OHCHR Geneva
            centre for human rights           | en | OHCHR Geneva
            derechos humanos                  | es | OHCHR Geneva
            ginebra                           | es | MM Geneva
            Genève                            | fr | MM Geneva
            nueva york                        | es | CN New York
            ICE                               | en | ICE Los Angeles
            ice los angeles                   | en | ICE Los Angeles
            detention and removal             | en | ICE Los Angeles
            enforcement                       | fr | ICE Los Angeles
            removal operations                | en | ICE Los Angeles
            Ålesund                           | en | NO Ålesund
            alesund                           | es | NO Ålesund
            Łódź                              | en | PL Łódź
            lodz                              | en | PL Łódź
            Strasse                           | en | DE Weißstraße
            straße                            | en | DE Weißstraße
            weissstrasse                      | es | DE Weißstraße
            Генеральное                       | en | RU Washington
            """)
    void the_right_one_comes_first(String typed, String language, String expected) {
        var found = find(typed, language);

        assertThat(found).as(typed).isNotEmpty();
        assertThat(sign(found.getFirst())).as(typed).isEqualTo(expected);
    }

    @Test
    void a_state_s_missions_come_before_others_that_merely_name_it() {
        var found = find("georgia", "en");

        assertThat(found)
                .extracting(DirectorySearchTest::sign)
                .startsWith("GE Washington")
                .contains("NG Atlanta");
    }

    @Test
    void what_was_found_by_a_former_name_says_so() {
        var found = find("office of detention", "en").getFirst();

        assertThat(found.by()).isEqualTo(MatchedBy.FORMER_NAME);
        assertThat(found.words()).isEqualTo("Office of Detention and Removal");
        assertThat(found.until()).isEqualTo("2010");
    }

    @Test
    void what_was_found_by_an_alias_says_so() {
        assertThat(find("un human rights", "en").getFirst().by()).isEqualTo(MatchedBy.ALIAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'", "\\", "--", "%%%", "zzqqxx", "\0", "😀"})
    void what_names_nobody_finds_nobody(String typed) {
        assertThat(find(typed, "en")).isEmpty();
    }

    @Test
    void no_more_than_wanted_is_answered_and_the_rest_is_counted() {
        var all = Viewers.as(HOUSE, () -> search.list("", 5, Locale.ENGLISH, EnumSet.of(Among.PARTIES)));

        assertThat(all.first()).hasSize(5);
        assertThat(all.total()).isEqualTo(Viewers.as(HOUSE, directory::parties).size());
        assertThat(all.more()).isEqualTo(all.total() - 5);
    }

    @Test
    void nobody_finds_anybody() {
        assertThat(search.find("peru", 5, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_new_name_is_found_and_an_old_one_no_more() {
        var made = Viewers.as(HOUSE, () -> directory.create(observer("QXRW", "Quillwort Society", "Lima")));
        Viewers.run(
                HOUSE, () -> directory.edit(made.id(), made.revision(), observer("QXRW", "Fernleaf Society", "Lima")));

        assertThat(find("quillwort", "en")).isEmpty();
        assertThat(find("fernleaf", "en"))
                .singleElement()
                .satisfies(found -> assertThat(found.entry().acronym()).isEqualTo("QXRW"));
    }

    private List<Found> find(String typed, String language) {
        return Viewers.as(HOUSE, () -> search.find(typed, 20, Locale.of(language)));
    }

    private static String sign(Found found) {
        var state = found.entry().state();
        var acronym = found.entry().acronym();
        return (acronym.isEmpty() && state != null ? state.value() : acronym) + " "
                + found.entry().city();
    }

    private void enter() {
        var missions = new ArrayList<>(List.of(
                mission("PE", PartyKind.CONSULATE_GENERAL, "Los Angeles"),
                mission("MX", PartyKind.CONSULATE_GENERAL, "Los Angeles")
                        .knownAs(OtherNames.aliases("Consulmex Los Ángeles")),
                mission("MX", PartyKind.EMBASSY, "Washington"),
                mission("CN", PartyKind.CONSULATE_GENERAL, "New York"),
                mission("MM", PartyKind.PERMANENT_MISSION, "Geneva"),
                mission("CI", PartyKind.EMBASSY, "Paris"),
                mission("KR", PartyKind.CONSULATE_GENERAL, "San Francisco"),
                mission("US", PartyKind.EMBASSY, "Quito"),
                mission("GB", PartyKind.CONSULATE, "Miami"),
                mission("GE", PartyKind.EMBASSY, "Washington"),
                mission("XK", PartyKind.CONSULATE_GENERAL, "New York"),
                mission("TR", PartyKind.CONSULATE_GENERAL, "Houston"),
                mission("SZ", PartyKind.EMBASSY, "Washington"),
                mission("CG", PartyKind.EMBASSY, "Washington"),
                mission("CD", PartyKind.EMBASSY, "Washington"),
                mission("NE", PartyKind.EMBASSY, "Washington"),
                mission("NO", PartyKind.HONORARY_CONSULATE, "Ålesund"),
                mission("PL", PartyKind.CONSULATE, "Łódź"),
                mission("DE", PartyKind.CONSULATE, "Weißstraße"),
                mission("RU", PartyKind.EMBASSY, "Washington").knownAs(OtherNames.aliases("Генеральное консульство")),
                mission("VA", PartyKind.EMBASSY, "Washington").knownAs(OtherNames.aliases("Apostolic Nunciature")),
                mission("NG", PartyKind.CONSULATE_GENERAL, "Atlanta")
                        .knownAs(OtherNames.aliases("Consulate for Georgia and Alabama"))));
        missions.add(observer("KIND", "Kids in Need of Defense", "Washington"));
        missions.add(observer("OHCHR", "Office of the High Commissioner for Human Rights", "Geneva")
                .knownAs(new OtherNames(
                        List.of(
                                "ACNUDH",
                                "UN Human Rights",
                                "Haut-Commissariat aux droits de l’homme",
                                "ONU Derechos Humanos"),
                        List.of(new FormerName("United Nations Centre for Human Rights", "1997")))));
        missions.forEach(directory::create);
        authorities.create(new HostAuthorityForm(
                HostAuthorityKind.IMMIGRATION,
                new StateCode("US"),
                Map.of(InterfaceLanguage.EN, "ICE ERO Los Angeles Field Office"),
                ICE,
                "ICE",
                "Los Angeles"));
    }

    private static PartyForm observer(String acronym, String name, String city) {
        return new PartyForm(PartyKind.NGO, null, Map.of(InterfaceLanguage.EN, name), acronym, city, LosAngeles.ZONE);
    }

    private static PartyForm mission(String code, PartyKind kind, String city) {
        var state = new StateCode(code);
        var names = new EnumMap<InterfaceLanguage, String>(InterfaceLanguage.class);
        names.put(
                InterfaceLanguage.EN,
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of " + state.name(Locale.ENGLISH));
        return new PartyForm(kind, state, names, "", city, LosAngeles.ZONE);
    }
}
