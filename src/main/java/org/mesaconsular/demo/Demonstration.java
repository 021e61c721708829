package org.mesaconsular.demo;

import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Enters the demonstration into an empty database at the start, and says who may sign in. Nobody is let in before it is whole:
 * the web server starts in a later phase.
 */
@Component
@ConditionalOnProperty("mesa.demo")
class Demonstration implements SmartLifecycle {

    /** The start command shows what stands under this name. */
    private static final Logger LOG = LoggerFactory.getLogger("org.mesaconsular.demo");

    private static final Logger PROGRESS = LoggerFactory.getLogger(Demonstration.class);

    private static final Viewer HOUSE = new Viewer.House("demonstration", null);

    private final DemoCircle circle;
    private final DemoAuthorities authorities;
    private final DemoMeetings meetings;
    private final DemoActions actions;
    private final DemoVisits visits;
    private final DemoAnnouncements announcements;
    private final DirectoryService directory;
    private final CircleService circles;
    private final PeopleService people;

    private boolean entered;

    Demonstration(
            DemoCircle circle,
            DemoAuthorities authorities,
            DemoMeetings meetings,
            DemoActions actions,
            DemoVisits visits,
            DemoAnnouncements announcements,
            DirectoryService directory,
            CircleService circles,
            PeopleService people) {
        this.circle = circle;
        this.authorities = authorities;
        this.meetings = meetings;
        this.actions = actions;
        this.visits = visits;
        this.announcements = announcements;
        this.directory = directory;
        this.circles = circles;
        this.people = people;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        Viewers.run(HOUSE, this::enterOnce);
        entered = true;
    }

    @Override
    public void stop() {
        entered = false;
    }

    @Override
    public boolean isRunning() {
        return entered;
    }

    private void enterOnce() {
        if (directory.parties().isEmpty()) {
            PROGRESS.info("Entering the demonstration");
            enter();
        } else if (people.byEmail(DemoCircle.ADMINISTRATOR).isEmpty()
                || circles.workspace("LA").isEmpty()) {
            throw new NotADemonstration();
        }
        sayWhoMaySignIn();
    }

    private void enter() {
        var scene = new DemoScene(circle.enter());
        authorities.enter();
        var decision = meetings.held(scene);
        var action = actions.jointVisits(scene, decision);
        meetings.next(scene);
        actions.interpreters(scene);
        visits.enter(scene, action);
        announcements.enter(scene);
        circle.enterAdministrator();
    }

    private void sayWhoMaySignIn() {
        directory.parties().stream()
                .flatMap(party -> people.peopleOf(party.id()).stream())
                .forEach(person -> LOG.info("{}  {}  {}", person.email(), DemoCircle.PASSWORD, person.name()));
    }
}
