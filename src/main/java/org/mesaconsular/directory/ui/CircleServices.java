package org.mesaconsular.directory.ui;

import org.mesaconsular.directory.BodyService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.MandateService;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.RegularSessions;
import org.mesaconsular.directory.RulesService;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.directory.TableService;
import org.springframework.stereotype.Component;

/** The services that the pages of a circle work with. */
@Component
record CircleServices(
        CircleService circles,
        TableService tables,
        MembershipService memberships,
        SeatService seats,
        MandateService mandates,
        RulesService rules,
        BodyService bodies,
        RegularSessions sessions,
        DirectoryService directory,
        PeopleService people) {}
