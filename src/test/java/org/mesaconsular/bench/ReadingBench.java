package org.mesaconsular.bench;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionSearch;
import org.mesaconsular.audit.AuditFilter;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.desk.AnnouncementService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectorySearch;
import org.mesaconsular.directory.Person;
import org.mesaconsular.meeting.MeetingPageService;
import org.mesaconsular.meeting.MeetingPeriod;
import org.mesaconsular.meeting.MeetingSearch;
import org.mesaconsular.meeting.MeetingService;
import org.mesaconsular.meeting.MeetingSlice;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.mesaconsular.visit.FacilityFilter;
import org.mesaconsular.visit.FacilityService;
import org.mesaconsular.visit.VisitPages;
import org.mesaconsular.visit.VisitSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.TestPropertySource;

/**
 * How long people wait for what they read, and how many statements it takes, in a circle with years behind it. Read by a
 * consul of Peru, who sees what was released to members.
 */
@ServiceTest
@Import(LongHistory.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class ReadingBench {

    private static final int PAGE = 25;

    @Autowired
    LongHistory history;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingPageService meetingPages;

    @Autowired
    MeetingSearch meetingSearch;

    @Autowired
    ActionReadings actions;

    @Autowired
    ActionSearch actionSearch;

    @Autowired
    VisitPages visits;

    @Autowired
    VisitSearch visitSearch;

    @Autowired
    FacilityService facilities;

    @Autowired
    CircleService circles;

    @Autowired
    DirectorySearch directory;

    @Autowired
    AuditPages audit;

    @Autowired
    AnnouncementService announcements;

    @Test
    void read_what_people_read() throws IOException {
        var past = history.enter();
        var watch = new Stopwatch(factory.unwrap(SessionFactory.class).getStatistics());

        var figures = LosAngeles.as(past.circle().mission("PE").head(), () -> measure(watch, past));
        figures.addAll(LosAngeles.as(past.circle().organiser(), () -> measureOrganiser(watch, past)));

        Report.write(past.size(), figures);
    }

    private List<Figure> measure(Stopwatch watch, LongHistory.Past past) {
        var circle = past.circle().workspace().id();
        var now = Instant.now();
        var figures = new ArrayList<Figure>();
        figures.add(watch.time(
                "desk: invitations without an answer",
                () -> meetings.unanswered(circle, 8).items()));
        figures.add(watch.time(
                "desk: texts that wait for consent",
                () -> actions.asked(circle, 8).first()));
        figures.add(watch.time("desk: announcements", () -> announcements.board(circle)));
        figures.add(watch.time(
                "desk: meetings of fourteen days",
                () -> meetings.coming(circle, now, now.plusSeconds(14L * 24 * 60 * 60), 20)));
        figures.add(watch.time(
                "meetings: first page",
                () -> meetings.list(circle, MeetingPeriod.UPCOMING, MeetingSlice.start(MeetingPeriod.UPCOMING), PAGE)));
        figures.add(watch.time(
                "meetings: a page half way down",
                () -> meetings.list(circle, MeetingPeriod.UPCOMING, past.halfWayDown(), PAGE)));
        figures.add(watch.time("meeting: its page", () -> meetingPages.page(past.meeting())));
        figures.add(watch.time("actions: first page", () -> actions.newest(circle, null, PAGE)));
        figures.add(watch.time("action: its page", () -> actions.page(past.action())));
        figures.add(watch.time("visits: first page", () -> visits.list(circle, PageRequest.of(0, PAGE))));
        figures.add(watch.time("visit: its page", () -> visits.page(past.visit())));
        figures.add(watch.time(
                "facilities: first page",
                () -> facilities.list(circle, new FacilityFilter("", ""), PageRequest.of(0, PAGE))));
        figures.add(watch.time("parties at the table", () -> circles.members(circle)));
        figures.add(watch.time("seats of the circle", () -> circles.seats(circle)));
        figures.add(
                watch.time("directory: “consulado peru”", () -> directory.find("consulado peru", 8, Locale.of("es"))));
        figures.add(watch.time("palette: meetings “coord”", () -> meetingSearch.find(circle, "coord", 8)));
        figures.add(watch.time("palette: actions “visits”", () -> actionSearch.find(circle, "visits", 8)));
        figures.add(watch.time("palette: places “adelanto”", () -> visitSearch.facilities(circle, "adelanto", 8)));
        return figures;
    }

    private List<Figure> measureOrganiser(Stopwatch watch, LongHistory.Past past) {
        var circle = past.circle().workspace().id();
        return List.of(
                watch.time("record: first page, as organiser", () -> audit.page(circle, AuditFilter.none())),
                watch.time("record: of one day, as organiser", () -> audit.page(circle, on(LocalDate.now()))),
                watch.time(
                        "record: of one person, as organiser",
                        () -> audit.page(circle, by(past.circle().mission("MX").head()))));
    }

    private static AuditFilter on(LocalDate day) {
        var begins = day.atStartOfDay(LosAngeles.ZONE).toInstant();
        var ends = day.plusDays(1).atStartOfDay(LosAngeles.ZONE).toInstant();
        return new AuditFilter(null, null, null, begins, ends, null);
    }

    private static AuditFilter by(Person person) {
        return new AuditFilter(person.id(), null, null, null, null, null);
    }
}
