package org.mesaconsular.operation.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.OnBothDatabases;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.testing.StandingClock;
import org.mesaconsular.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class FullDiskTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    PeopleService people;

    @Autowired
    Screens screens;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestRoom room;

    @BeforeEach
    void thereIsRoom() {
        makeRoom();
    }

    @AfterEach
    void leave() {
        screens.close();
        makeRoom();
    }

    @Test
    void reading_goes_on_and_a_save_is_refused_in_a_sentence() {
        var peru = losAngeles.of(List.of("PE")).mission("PE").head();

        room.takeAway();

        LosAngeles.run(peru, () -> {
            assertThat(people.me().name()).isEqualTo(peru.name());
            assertThatThrownBy(() -> people.prefer(peru.preferences())).isInstanceOf(NoRoom.class);
        });
    }

    @Test
    void the_portal_reports_itself_down_and_up_again() {
        var clock = new StandingClock(Instant.parse("2026-11-28T12:00:00Z"));
        var saving = new SavingHealth(room, database, clock);
        assertThat(saving.health().getStatus()).isEqualTo(Status.UP);

        room.takeAway();
        clock.passes(Duration.ofSeconds(6));

        assertThat(saving.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(saving.health().getDetails()).containsValue("the disk is full: reading goes on, nothing is saved");

        makeRoom();
        clock.passes(Duration.ofSeconds(6));

        assertThat(saving.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @OnBothDatabases
    void what_was_typed_stays_and_is_saved_when_there_is_room_again() {
        screens.open(losAngeles.of(List.of("EC", "PE")).organiser(), "");
        Screens.click("Write an announcement");
        _setValue(Screens.field(TextField.class, "Title"), "Consulates closed on Friday");
        _setValue(Screens.field(TextArea.class, "Text"), "One telephone for all.");

        fill();
        Screens.clickInDialog("Save");

        assertThat(Screens.words()).contains("The disk is full: you can go on reading, but nothing can be saved.");
        assertThat(Screens.field(TextArea.class, "Text").getValue()).isEqualTo("One telephone for all.");

        makeRoom();
        Screens.clickInDialog("Save");

        assertThat(Screens.dialogOpen()).isFalse();
        assertThat(Screens.words()).contains("Consulates closed on Friday");
    }

    /** PostgreSQL looks after its own disk and says so with a code; on H2 the portal looks before it saves. */
    private void fill() {
        if (TestDatabase.onPostgreSql()) {
            database.execute("create trigger full_disk before insert on announcement execute function full_disk()");
        } else {
            room.takeAway();
        }
    }

    private void makeRoom() {
        room.giveBack();
        if (TestDatabase.onPostgreSql()) {
            database.execute("drop trigger if exists full_disk on announcement");
            database.execute(
                    "create or replace function full_disk() returns trigger language plpgsql as"
                            + " $$ begin raise 'could not extend file: No space left on device' using errcode = '53100'; end $$");
        }
    }
}
