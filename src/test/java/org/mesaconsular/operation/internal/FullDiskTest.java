package org.mesaconsular.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ServiceTest
class FullDiskTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PeopleService people;

    @Autowired
    SavingHealth saving;

    @MockitoBean
    RoomToSave room;

    @Test
    void reading_goes_on_and_a_save_is_refused_in_a_sentence() {
        when(room.isThere()).thenReturn(true);
        var peru = losAngeles.of(List.of("PE")).mission("PE").head();

        when(room.isThere()).thenReturn(false);

        LosAngeles.run(peru, () -> {
            assertThat(people.me().name()).isEqualTo(peru.name());
            assertThatThrownBy(() -> people.prefer(peru.preferences())).isInstanceOf(NoRoom.class);
        });
    }

    @Test
    void the_portal_reports_itself_down_and_up_again() {
        when(room.isThere()).thenReturn(false);

        assertThat(saving.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
