package org.mesaconsular.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.JointVisits;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class ReadRecorderTest {

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    JointVisits visits;

    @Autowired
    JdbcTemplate database;

    private LosAngeles.Circle circle;
    private ActionId action;
    private Person peru;

    @BeforeEach
    void propose() {
        circle = losAngeles.of(List.of("EC", "PE"));
        action = visits.proposedIn(circle);
        peru = circle.mission("PE").head();
    }

    @Test
    void reading_what_another_party_granted_is_recorded_once() {
        release(Audience.NAMED);

        visits.seenBy(peru, action);
        var first = readings();
        visits.seenBy(peru, action);

        assertThat(first)
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("subject", "JointAction")
                        .containsEntry("act", "ActionReadings.page")
                        .hasEntrySatisfying(
                                "account_id",
                                account -> assertThat(String.valueOf(account))
                                        .isEqualTo(peru.id().value().toString())));
        assertThat(first)
                .allSatisfy(entry -> assertThat(String.valueOf(entry.get("after_state")))
                        .contains("NAMED", circle.mission("EC").id().value().toString()));
        assertThat(readings()).hasSameSizeAs(first);
    }

    @Test
    void a_later_revision_and_another_reader_are_recorded_anew() {
        release(Audience.NAMED);
        visits.seenBy(peru, action);
        var before = of("JointAction");

        database.update("update joint_action set revision = revision + 1 where id = ?", action.value());
        visits.seenBy(peru, action);
        visits.seenBy(circle.mission("PE").colleague(), action);

        assertThat(of("JointAction")).isEqualTo(before + 2);
    }

    @Test
    void reading_ones_own_or_what_all_members_may_read_is_not_recorded() {
        visits.seenBy(peru, action);
        release(Audience.NAMED);
        visits.seenBy(circle.organiser(), action);

        assertThat(of("JointAction")).isZero();
    }

    private void release(Audience audience) {
        for (var table : List.of("joint_action", "action_text", "action_consent")) {
            var key = table.equals("joint_action") ? "id" : "action_id";
            database.update(
                    "update " + table + " set audience = ? where " + key + " = ?", audience.name(), action.value());
            database.update(
                    "insert into audience_party (record_id, party_id) select id, ? from " + table + " where " + key
                            + " = ?",
                    circle.mission("PE").id().value(),
                    action.value());
        }
    }

    private long of(String subject) {
        return readings().stream()
                .filter(entry -> subject.equals(entry.get("subject")))
                .count();
    }

    private List<Map<String, @Nullable Object>> readings() {
        UUID workspace = circle.workspace().id().value();
        return database.queryForList(
                "select * from audit_entry where outcome = 'READ' and workspace_id = ? order by number", workspace);
    }
}
