package org.mesaconsular.directory.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mesaconsular.directory.PartyKind;
import org.mesaconsular.testing.MissionFiles;

class MissionSheetTest {

    private static final String HEAD = "operator,country,city,type,latitude,longitude\n";

    @Test
    void every_line_of_the_public_list_is_read_or_refused_with_a_reason() {
        var file = MissionSheet.read(MissionFiles.unitedStates());

        assertThat(file.lines().size() + file.refused().size()).isEqualTo(298);
        var reasons = file.refused().stream()
                .collect(Collectors.groupingBy(line -> line.reason().key(), Collectors.counting()));
        assertThat(reasons)
                .containsEntry("directory.import.refused.stateAsCity", 10L)
                .containsEntry("directory.import.refused.noCity", 10L)
                .containsEntry("directory.import.refused.unknownState", 3L)
                .doesNotContainKey("directory.import.refused.noZone")
                .doesNotContainKey("directory.import.refused.unknownKind");
    }

    @Test
    void el_salvador_stands_there_twice_and_the_second_is_refused() {
        var file = MissionSheet.read(MissionFiles.unitedStates());

        var second = file.refused().stream()
                .filter(line -> line.number() == 50)
                .findFirst()
                .orElseThrow();
        assertThat(second.shown()).isEqualTo("El Salvador · Los Angeles · consulate");
        assertThat(second.reason())
                .isEqualTo(Remark.of("directory.import.refused.twice", 49, PartyKind.CONSULATE_GENERAL));
    }

    @Test
    void a_list_without_kinds_is_read_as_consulates_general_and_says_so() {
        var file = MissionSheet.read(MissionFiles.losAngeles());

        assertThat(file.refused()).isEmpty();
        assertThat(file.lines()).hasSize(7).allSatisfy(line -> {
            assertThat(line.form().kind()).isEqualTo(PartyKind.CONSULATE_GENERAL);
            assertThat(line.form().city()).isEqualTo("Los Angeles");
            assertThat(line.form().zone().getId()).isEqualTo("America/Los_Angeles");
            assertThat(line.assumed()).extracting(Remark::key).contains("directory.import.assumed.noKind");
        });
    }

    /** What stands in the file, the State and kind it is read as, and the time zone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vatican,X,"Washington, D.C.",apostolic nunciature,,         | VA EMBASSY               | America/New_York
            People's Republic of China,X,Chicago,consulate general,,    | CN CONSULATE_GENERAL     | America/Chicago
            Government of Sweden,X,Redmond,consulates of Sweden,,       | SE CONSULATE             | America/Los_Angeles
            Republic of Ireland,X,Austin,consulate general,,            | IE CONSULATE_GENERAL     | America/Chicago
            Kosovo,X,New York City,consulate general,,                  | XK CONSULATE_GENERAL     | America/New_York
            The Gambia,X,Washington,Embassy,,                           | GM EMBASSY               | America/New_York
            East Timor,X,Washington,embajada,,                          | TL EMBASSY               | America/New_York
            Taiwan,X,Denver,de facto consulate,,                        | TW REPRESENTATIVE_OFFICE | America/Denver
            Mexico,X,Portland,consulate,45.51,-122.68                   | MX CONSULATE             | America/Los_Angeles
            Mexico,X,Portland,consulate,43.66,-70.25                    | MX CONSULATE             | America/New_York
            Mexico,X,"Portland, ME",consulate,,                         | MX CONSULATE             | America/New_York
            Mexico,X,"Lubbock, TX",consulate,,                          | MX CONSULATE             | America/Chicago
            Mexico,X,Nowhereton,consulate,33.7,-112.1                   | MX CONSULATE             | America/Phoenix
            South Korea,X,Anchorage,consular office,,                   | KR CONSULATE             | America/Anchorage
            """)
    void names_that_are_not_those_of_the_standard_are_read(String line, String read, String zone) {
        var file = MissionSheet.read((HEAD + line.strip() + "\n").getBytes(UTF_8));

        assertThat(file.refused()).isEmpty();
        var form = file.lines().getFirst().form();
        assertThat(Objects.requireNonNull(form.state()).value() + " " + form.kind())
                .isEqualTo(read.strip());
        assertThat(form.zone().getId()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            European Parliament,X,Washington,liaison office,,           | directory.import.refused.unknownState
            Quebec,X,New York City,consulate,,                          | directory.import.refused.unknownState
            Turkish Republic of Northern Cyprus,X,Washington,embassy,,  | directory.import.refused.unknownState
            ,X,Washington,embassy,,                                     | directory.import.refused.noState
            Peru,X,,consulate,,                                         | directory.import.refused.noCity
            Peru,X,Texas,consulate,,                                    | directory.import.refused.stateAsCity
            Peru,X,Houston,lemonade stand,,                             | directory.import.refused.unknownKind
            Peru,X,Nowhereton,consulate,,                               | directory.import.refused.noZone
            Peru,X,Nowhereton,consulate,0,0                             | directory.import.refused.noZone
            Peru,X,Houston                                              | directory.import.refused.cells
            """)
    void a_line_that_names_no_mission_is_refused_with_its_number_and_the_reason(String line, String reason) {
        var file = MissionSheet.read((HEAD + line.strip() + "\n").getBytes(UTF_8));

        assertThat(file.lines()).isEmpty();
        assertThat(file.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.number()).isEqualTo(2);
            assertThat(refused.reason().key()).isEqualTo(reason);
        });
    }

    @Test
    void a_table_of_something_else_is_refused() {
        assertThatThrownBy(() -> MissionSheet.read("code,label\n1,one\n".getBytes(UTF_8)))
                .hasMessage("tables.refusal.columns");
    }
}
