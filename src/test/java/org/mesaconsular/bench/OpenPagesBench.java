package org.mesaconsular.bench;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.sun.management.OperatingSystemMXBean;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mesaconsular.desk.AnnouncementForm;
import org.mesaconsular.desk.AnnouncementService;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.Screens;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What commits cost while pages are open: each page of the circle reads again, a few times a second at most. */
@ServiceTest
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class OpenPagesBench {

    private static final List<Integer> PAGES = List.of(0, 1, 10, 40);
    private static final List<Integer> COMMITS = List.of(10, 100);

    /** In which all commits of a row are made. */
    private static final int WITHIN_MILLIS = 5_000;

    private static final int ROUND_TRIP_MILLIS = 20;

    @Autowired
    LosAngeles losAngeles;

    @Autowired
    Screens screens;

    @Autowired
    AnnouncementService announcements;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void commits_beside_open_pages() throws IOException, InterruptedException {
        var circle = losAngeles.nine();
        var lines = new ArrayList<String>();
        for (int pages : PAGES) {
            for (int commits : COMMITS) {
                lines.add(measure(circle, pages, commits));
            }
        }
        Report.sentences("pages", lines);
    }

    private String measure(LosAngeles.Circle circle, int pages, int commits) throws InterruptedException {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var open = new CountDownLatch(pages);
        var stop = new AtomicBoolean();
        try (var readers = Executors.newCachedThreadPool()) {
            for (int page = 0; page < pages; page++) {
                readers.submit(() -> look(circle, open, stop));
            }
            open.await();
            var statements = statistics.getPrepareStatementCount();
            var processor = machine.getProcessCpuTime();
            commit(circle, commits);
            TimeUnit.MILLISECONDS.sleep(1_000);
            statements = statistics.getPrepareStatementCount() - statements;
            processor = machine.getProcessCpuTime() - processor;
            stop.set(true);
            return String.format(
                    Locale.ROOT,
                    "%3d pages open, %3d commits in 5 s: %6d statements, %5.2f s of processor",
                    pages,
                    commits,
                    statements,
                    processor / 1e9);
        }
    }

    private void look(LosAngeles.Circle circle, CountDownLatch open, AtomicBoolean stop) {
        screens.as(circle.mission("PE").head(), "", () -> {
            open.countDown();
            while (!stop.get()) {
                try {
                    TimeUnit.MILLISECONDS.sleep(ROUND_TRIP_MILLIS);
                } catch (InterruptedException interrupted) {
                    return;
                }
                MockVaadin.clientRoundtrip(true);
            }
        });
    }

    private void commit(LosAngeles.Circle circle, int commits) throws InterruptedException {
        for (int number = 0; number < commits; number++) {
            var form = new AnnouncementForm("Number " + number, "As agreed.", LosAngeles.today(), null);
            LosAngeles.run(
                    circle.organiser(),
                    () -> announcements.announce(circle.workspace().id(), form));
            TimeUnit.MILLISECONDS.sleep(WITHIN_MILLIS / commits);
        }
    }
}
