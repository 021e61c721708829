package org.mesaconsular.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.directory.Person;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The browsers a person is signed in with, on the own page. */
@ServiceTest
class WhereSignedInTest {

    @Autowired
    Screens screens;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void each_browser_is_signed_out_by_itself() {
        var peru = losAngeles.of(List.of("PE")).mission("PE");
        screens.givePassword(peru.head());
        screens.open(peru.head(), "account");
        var firefox = signIn(peru.head(), "Firefox · Windows");
        var safari = signIn(peru.head(), "Safari · iPhone");
        var other = signIn(peru.colleague(), "Chrome · Linux");
        Screens.go("account");
        assertThat(Screens.words())
                .contains("Firefox · Windows", "Safari · iPhone")
                .doesNotContain("Chrome · Linux");

        Screens.clickFor("Sign out – Firefox · Windows");
        _setValue(LocatorJ._get(LocatorJ._get(Dialog.class), PasswordField.class), Screens.PASSWORD);
        Screens.clickInDialog("Sign out");

        assertThat(List.of(firefox, safari, other))
                .extracting(this::endedBecause)
                .containsExactly("ELSEWHERE", null, null);
        assertThat(Screens.words()).contains("Safari · iPhone").doesNotContain("Firefox · Windows");
    }

    /** As one of another node, since no filter stands before this browser. */
    private UUID signIn(Person person, String browser) {
        var id = UUID.randomUUID();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.update("""
                insert into sign_in (id, revision, account_id, began_at, last_seen_at, browser, address, node)
                values (?, 0, ?, ?, ?, ?, '192.0.2.7', 'another')
                """, id, person.id().value(), now, now, browser);
        return id;
    }

    private @Nullable String endedBecause(UUID signIn) {
        return database.queryForObject("select ended_because from sign_in where id = ?", String.class, signIn);
    }
}
