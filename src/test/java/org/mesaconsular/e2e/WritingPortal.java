package org.mesaconsular.e2e;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.MesaConsular;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.WorkspaceId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole portal as a process of its own, in which people of three missions save as fast as they can. It prints a line for
 * each confirmed save, after the service returned: these are the promises a killed portal must have kept. The first
 * argument is the file of the promises of earlier lives, which it checks first; the others are the portal's own.
 */
final class WritingPortal {

    static final String CHECKED = "checked ";
    static final String BROKEN = "broken ";
    static final String PROPOSED = "proposed ";
    static final String ANSWERED = "answered ";

    private static final int WRITERS = 6;

    private final ActionService actions;
    private final ActionReadings readings;
    private final WorkspaceId circle;
    private final Person organiser;
    private final Person peru;
    private final Set<PartyId> asked;
    private final PrintStream out;

    private WritingPortal(ConfigurableApplicationContext portal, PrintStream out) {
        this.actions = portal.getBean(ActionService.class);
        this.readings = portal.getBean(ActionReadings.class);
        var people = portal.getBean(PeopleService.class);
        this.circle = asHouse(portal);
        this.organiser = person(people, "consul@ec.example.org");
        this.peru = person(people, "consul@pe.example.org");
        this.asked = Set.of(
                organiser.party(),
                peru.party(),
                person(people, "consul@mx.example.org").party());
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var own = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        var portal = new WritingPortal(SpringApplication.run(MesaConsular.class, own), out);
        portal.check(Files.readAllLines(Path.of(arguments[0])));
        for (int writer = 0; writer < WRITERS; writer++) {
            new Thread(portal::writeForEver).start();
        }
    }

    private void check(List<String> promises) {
        var broken = promises.stream().filter(promise -> !kept(promise)).toList();
        broken.forEach(promise -> out.println(BROKEN + promise));
        out.println(CHECKED + promises.size());
    }

    /** Whether the save is there, and whole: the text, and a consent asked of each of the three. */
    private boolean kept(String promise) {
        var id = new ActionId(UUID.fromString(promise.substring(promise.indexOf(' ') + 1)));
        try {
            var page = Viewers.as(viewer(peru), () -> readings.page(id));
            var own = page.own();
            var answered = own != null && own.answer() == Answer.AGREED;
            return page.consents().size() == asked.size()
                    && page.text().number() == 1
                    && (answered || !promise.startsWith(ANSWERED));
        } catch (NotFound lost) {
            return false;
        }
    }

    private void writeForEver() {
        while (true) {
            var id = Viewers.as(viewer(organiser), () -> actions.propose(proposal()));
            out.println(PROPOSED + id.value());
            Viewers.run(viewer(peru), () -> actions.answer(id, 1, Answer.AGREED, "", 0));
            out.println(ANSWERED + id.value());
        }
    }

    private ProposeAction proposal() {
        return new ProposeAction(
                circle,
                "Joint visits",
                "The consulates shall visit in joint teams.",
                organiser.party(),
                asked,
                Due.open(),
                Audience.MEMBERS,
                null);
    }

    private static Viewer viewer(Person person) {
        return new Viewer.Person(person.id(), person.party());
    }

    private static Person person(PeopleService people, String email) {
        return Viewers.as(
                new Viewer.House("test", null), () -> people.byEmail(email).orElseThrow());
    }

    private static WorkspaceId asHouse(ConfigurableApplicationContext portal) {
        var circles = portal.getBean(CircleService.class);
        return Viewers.as(
                new Viewer.House("test", null),
                () -> circles.workspace("LA").orElseThrow().id());
    }
}
