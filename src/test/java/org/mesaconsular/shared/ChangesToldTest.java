package org.mesaconsular.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was committed is told once, to whom it concerns. */
class ChangesToldTest {

    private static final WorkspaceId HERE = WorkspaceId.random();
    private static final WorkspaceId THERE = WorkspaceId.random();

    private final List<Object> heard = new ArrayList<>();
    private final ChangesTold told = new ChangesTold(heard::add);

    @Test
    void a_change_is_told_at_once() {
        told.tell(RecordsChanged.in(HERE));

        assertThat(heard).containsExactly(RecordsChanged.in(HERE));
    }

    @Test
    void work_in_many_transactions_is_told_when_it_is_over() {
        told.together(() -> {
            told.tell(RecordsChanged.in(HERE));
            told.tell(RecordsChanged.ofAccessTo(THERE));
            assertThat(heard).isEmpty();
            return 2;
        });

        assertThat(heard).containsExactly(RecordsChanged.in(HERE).with(RecordsChanged.ofAccessTo(THERE)));
        told.tell(RecordsChanged.in(THERE));
        assertThat(heard).hasSize(2);
    }

    @Test
    void what_was_committed_before_the_work_broke_off_is_told() {
        assertThatThrownBy(() -> told.together(() -> {
                    told.tell(RecordsChanged.in(HERE));
                    throw new IllegalStateException("broke off");
                }))
                .hasMessage("broke off");

        assertThat(heard).containsExactly(RecordsChanged.in(HERE));
    }

    @Test
    void work_that_changed_nothing_is_not_told() {
        told.together(() -> "nothing");

        assertThat(heard).isEmpty();
    }

    @Test
    void both_of_two_changes_concern_whom_either_concerns() {
        var both = RecordsChanged.in(HERE).with(RecordsChanged.ofAccess());

        assertThat(both.workspaces()).containsExactly(HERE.value());
        assertThat(both.access()).isTrue();
        assertThat(both.everywhere()).isFalse();
        assertThat(both.with(RecordsChanged.forEverybody()).everywhere()).isTrue();
    }
}
