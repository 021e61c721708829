package org.mesaconsular.testing;

import org.mesaconsular.action.JointVisits;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.mesaconsular.operation.internal.TestRoom;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * All factories of fixtures and the clock, for every test alike: tests that are set up the same share one started portal, and
 * a start takes longer than most tests. {@code docs/tests.md} says when a test may have a portal of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Administrators.class,
    EmptyTables.class,
    JointVisits.class,
    LosAngeles.class,
    LosAngelesMeeting.class,
    MovableClock.class,
    Newcomers.class,
    Onlookers.class,
    ReplacedConnections.class,
    Screens.class,
    Telephones.class,
    TestHashes.class,
    TestRoom.class,
    Visits.class
})
class Fixtures {}
