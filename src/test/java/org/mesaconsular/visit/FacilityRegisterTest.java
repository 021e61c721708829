package org.mesaconsular.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.LosAngeles.Circle;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The register of facilities as it is read and searched. */
@ServiceTest
@OnBothDatabases
class FacilityRegisterTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    FacilityImport imports;

    @Autowired
    FacilityService facilities;

    @Test
    void letters_with_accents_stand_among_their_plain_cousins() {
        var circle = losAngeles.of(List.of("EC", "MX"));
        enter(circle, "Zeta", "Étoile", "Estoril", "étang", "Esmeraldas");

        assertThat(names(circle, "")).containsExactly("Esmeraldas", "Estoril", "étang", "Étoile", "Zeta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"istanbul", "İstanbul", "ISTANBUL", "I\u0307stanbul"})
    void a_name_is_found_with_or_without_its_accents(String typed) {
        var circle = losAngeles.of(List.of("EC", "MX"));
        enter(circle, "İstanbul Kapalı", "I\u0307stanbul Açık", "Izmir");

        assertThat(names(circle, typed)).containsExactlyInAnyOrder("İstanbul Kapalı", "İstanbul Açık");
    }

    private List<String> names(Circle circle, String words) {
        return LosAngeles.as(
                circle.organiser(),
                () -> facilities
                        .list(circle.workspace().id(), new FacilityFilter(words, ""), PageRequest.of(0, 10))
                        .map(Facility::name)
                        .getContent());
    }

    private void enter(Circle circle, String... names) {
        var lines = new StringBuilder("name,city,state,type\n");
        for (var name : names) {
            lines.append(name).append(",Adelanto,CA,CDF\n");
        }
        LosAngeles.run(circle.organiser(), () -> {
            var file = imports.read(circle.workspace().id(), lines.toString().getBytes(StandardCharsets.UTF_8));
            imports.apply(circle.workspace().id(), Visits.SOURCE, file, EmptyCells.KEEP, ImportProgress.SILENT);
        });
    }
}
