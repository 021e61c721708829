package org.mesaconsular.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mesaconsular.desk.AnnouncementService;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.ui.DirectoryNavigation;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.AgreedTimeWords;
import org.mesaconsular.shared.ui.EmptyState;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;
import org.mesaconsular.shared.ui.Reader;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Section;
import org.mesaconsular.shared.ui.desk.ComingItem;
import org.mesaconsular.shared.ui.desk.DeskSource;
import org.mesaconsular.shared.ui.desk.PortalDeskSource;

/** The first page: what the circle is told, what is asked of me, then what is coming. */
@Route("")
@Menu(order = 0, title = "desk.nav", icon = "icons/desk.svg")
@PermitAll
class DeskView extends Page {

    private static final Duration AHEAD = Duration.ofDays(14);

    /** What a person can settle in one sitting; the page stays small however many years of records there are. */
    private static final int MOST_OF_A_KIND = 8;

    private static final int MOST_TO_COME = 20;

    private final transient List<DeskSource> sources;
    private final transient List<PortalDeskSource> portalSources;
    private final transient PeopleService people;
    private final transient DirectoryService directory;
    private final transient AnnouncementSection announcements;
    private final Clock clock;

    DeskView(
            List<DeskSource> sources,
            List<PortalDeskSource> portalSources,
            AnnouncementService announcements,
            CircleService circles,
            PeopleService people,
            DirectoryService directory,
            Clock clock) {
        this.sources = sources;
        this.portalSources = portalSources;
        this.announcements = new AnnouncementSection(announcements, circles, directory);
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    protected void refresh() {
        var me = people.me();
        var party = directory.party(me.party());
        var header = PageHeader.of(greeting(me))
                .facts(
                        new Span(party.name(getLocale())),
                        new Span(getTranslation(
                                "desk.now",
                                ReaderTimes.dateTime(clock.instant()),
                                AgreedTimeWords.city(Reader.zone()))));
        present(header, content(me, party.shortName(getLocale())));
    }

    private Component[] content(Person me, String party) {
        if (!Reader.hasWorkspace()) {
            return new Component[] {me.portalAdministrator() ? waiting() : outside(me)};
        }
        var asked = new Section(getTranslation("desk.asked", party), asked());
        var coming = new Section(getTranslation("desk.coming"), coming());
        return Stream.concat(announcements.show(this::refresh).stream(), Stream.of(asked, coming))
                .toArray(Component[]::new);
    }

    private Component waiting() {
        var groups = portalSources.stream()
                .flatMap(source -> source.waiting(MOST_OF_A_KIND).stream())
                .toList();
        var title = getTranslation("desk.administrator.tasks");
        var sight = getTranslation("desk.administrator.hint");
        if (groups.stream().allMatch(group -> group.items().isEmpty())) {
            return new Section(
                    title, new EmptyState(getTranslation("desk.administrator.nothing"), sight, administration()));
        }
        var hint = new Paragraph(sight);
        hint.addClassName("soft");
        return new Section(title, new Div(new WaitingList(groups), hint));
    }

    /** Whoever is in no circle looks after others or waits to be let in. */
    private EmptyState outside(Person me) {
        var title = getTranslation("desk.noCircle");
        if (!me.partyAdministrator()) {
            return new EmptyState(title, getTranslation("desk.noCircle.hint"));
        }
        return new EmptyState(title, getTranslation("desk.noCircle.hint.manager"), administration());
    }

    private Anchor administration() {
        return Acts.link(getTranslation("directory.nav.administration"), DirectoryNavigation.ADMINISTRATION);
    }

    private Component asked() {
        var groups = sources.stream()
                .flatMap(source -> source.asked(Reader.workspace(), MOST_OF_A_KIND).stream())
                .filter(group -> !group.asked().items().isEmpty())
                .toList();
        return groups.isEmpty()
                ? new EmptyState(getTranslation("desk.nothingAsked"), getTranslation("desk.nothingAsked.hint"))
                : new AskedList(groups);
    }

    private Component coming() {
        var from = clock.instant();
        var items = sources.stream()
                .flatMap(source -> source.coming(Reader.workspace(), from, from.plus(AHEAD), MOST_TO_COME).stream())
                .sorted(Comparator.comparing(ComingItem::at))
                .limit(MOST_TO_COME)
                .toList();
        return items.isEmpty()
                ? new EmptyState(getTranslation("desk.nothingComing"), getTranslation("desk.nothingComing.hint"))
                : new ComingList(items);
    }

    private String greeting(Person me) {
        return getTranslation("desk.greeting." + partOfDay(clock.instant()), me.name());
    }

    private static String partOfDay(Instant now) {
        var hour = ZonedDateTime.ofInstant(now, Reader.zone()).getHour();
        return hour < 12 ? "morning" : hour < 19 ? "afternoon" : "evening";
    }
}
