package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PlaceTest {

    @Test
    void a_folder_named_from_here_is_the_same_wherever_it_is_asked_for() {
        var place = Place.of(settings("jdbc:h2:file:data/mesa;WRITE_DELAY=0"));

        assertThat(place.url())
                .isEqualTo("jdbc:h2:file:" + Path.of("data", "mesa").toAbsolutePath() + ";WRITE_DELAY=0");
    }

    @Test
    void other_addresses_stay_as_they_are() {
        assertThat(Place.of(settings("jdbc:h2:file:~/mesa")).url()).isEqualTo("jdbc:h2:file:~/mesa");
        assertThat(Place.of(settings("jdbc:postgresql://db/mesa")).url()).isEqualTo("jdbc:postgresql://db/mesa");
    }

    private static MockEnvironment settings(String url) {
        return new MockEnvironment()
                .withProperty("mesa.data-dir", "data")
                .withProperty("spring.datasource.url", url)
                .withProperty("mesa.audit.key", "data/audit.key")
                .withProperty("mesa.audit.anchor", "data/audit-anchor");
    }
}
