package org.mesaconsular.testing;

import org.mesaconsular.action.JointVisits;
import org.mesaconsular.meeting.LosAngelesMeeting;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * All factories of fixtures, for every test alike: tests that are set up the same share one started portal, and a start takes
 * longer than most tests. What a test alone needs, such as a clock that moves, it imports itself.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Administrators.class,
    JointVisits.class,
    LosAngeles.class,
    LosAngelesMeeting.class,
    Newcomers.class,
    Onlookers.class,
    ReplacedConnections.class,
    Screens.class,
    Telephones.class,
    Visits.class
})
class Fixtures {}
