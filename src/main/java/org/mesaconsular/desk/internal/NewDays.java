package org.mesaconsular.desk.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets open pages read again when the day of their workspace turns: announcements come and go by the day. One look a minute for
 * all pages of this node, at what was read here since the last midnight, without asking the database.
 */
@Component
public class NewDays {

    private final Map<Board, LocalDate> read = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    NewDays(Clock clock, ApplicationEventPublisher publisher) {
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The day on which somebody reads what this workspace announces. */
    public LocalDate today(WorkspaceId workspace, ZoneId zone) {
        var board = new Board(workspace, zone);
        var today = board.day(clock.instant());
        // an older day stays until the next look: somebody may still have it on screen
        read.putIfAbsent(board, today);
        return today;
    }

    @Scheduled(cron = "1 * * * * *")
    void look() {
        var now = clock.instant();
        read.forEach((board, day) -> {
            if (!board.day(now).equals(day) && read.remove(board, day)) {
                publisher.publishEvent(RecordsChanged.in(board.workspace()));
            }
        });
    }

    private record Board(WorkspaceId workspace, ZoneId zone) {

        LocalDate day(Instant instant) {
            return LocalDate.ofInstant(instant, zone);
        }
    }
}
