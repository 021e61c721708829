package org.mesaconsular.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Sheets;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TableExportTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PeopleService people;

    @Autowired
    Screens screens;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void every_seat_of_the_table_has_a_line_under_the_marking_of_the_workspace() {
        var circle = losAngeles.nine();
        var peru = circle.mission("PE");
        screens.open(peru.colleague(), "parties");

        var file = Screens.download(link());

        var lines = Sheets.lines(file.text());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.disposition()).contains("TLP-GREEN.csv");
        assertThat(lines.getFirst()).containsExactly("TLP:GREEN");
        assertThat(lines)
                .contains(List.of("Workspace", circle.workspace().name()), List.of("End of the export. Lines: 20"));
        assertThat(seats(lines))
                .hasSize(20)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "Peru",
                                peru.party().city(),
                                peru.head().name(),
                                peru.head().function()));
    }

    @Test
    void the_people_of_another_circle_and_disabled_ones_are_in_no_line() {
        var mine = losAngeles.of(List.of("EC", "PE"));
        var other = losAngeles.of(List.of("BO", "PY"));
        var gone = mine.mission("EC").colleague();
        LosAngeles.run(mine.administrator(), () -> people.disable(gone.id()));
        screens.open(mine.mission("PE").head(), "parties");

        var text = Screens.download(link()).text();

        assertThat(text).doesNotContain("Bolivia", "Paraguay", other.workspace().name());
        assertThat(seats(Sheets.lines(text)))
                .noneSatisfy(line -> assertThat(line).contains("Ecuador", gone.name()));
    }

    @Test
    void an_export_stands_in_the_record() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        screens.open(circle.organiser(), "parties");
        Screens.download(link());

        Screens.go("audit");

        assertThat(Screens.words()).contains("Export of who is at the table: done");
    }

    @Test
    void whoever_was_disabled_meanwhile_finds_nothing_at_the_address() {
        var circle = losAngeles.of(List.of("EC", "PE"));
        var reader = circle.mission("PE").colleague();
        screens.open(reader, "parties");
        var link = link();
        LosAngeles.run(circle.administrator(), () -> people.disable(reader.id()));

        var answer = Screens.download(link);

        assertThat(answer).matches(Screens.Download::nothing, "nothing");
    }

    private static List<List<String>> seats(List<List<String>> lines) {
        return lines.stream().filter(line -> line.size() == 15).skip(1).toList();
    }

    private static Anchor link() {
        return _get(Anchor.class, spec -> spec.withClasses("export"));
    }
}
