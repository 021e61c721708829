package org.mesaconsular.e2e;

import java.util.Set;
import java.util.UUID;
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
import org.springframework.context.ApplicationContext;

/** Proposes actions to three missions, of which Peru consents. */
final class ActionWriter implements Writer {

    private static final String PROPOSED = "proposed";
    private static final String ANSWERED = "answered";

    private final ActionService actions;
    private final ActionReadings readings;
    private final WorkspaceId circle;
    private final Person organiser;
    private final Person peru;
    private final Set<PartyId> asked;

    ActionWriter(ApplicationContext portal, Viewer house) {
        this.actions = portal.getBean(ActionService.class);
        this.readings = portal.getBean(ActionReadings.class);
        var people = portal.getBean(PeopleService.class);
        var circles = portal.getBean(CircleService.class);
        this.circle =
                Viewers.as(house, () -> circles.workspace("LA").orElseThrow().id());
        this.organiser =
                Viewers.as(house, () -> people.byEmail("consul@ec.example.org").orElseThrow());
        this.peru =
                Viewers.as(house, () -> people.byEmail("consul@pe.example.org").orElseThrow());
        var mexico =
                Viewers.as(house, () -> people.byEmail("consul@mx.example.org").orElseThrow());
        this.asked = Set.of(organiser.party(), peru.party(), mexico.party());
    }

    @Override
    public void write(Promises promises) {
        var id = Viewers.as(viewer(organiser), () -> actions.propose(proposal()));
        promises.made(PROPOSED, id.value());
        Viewers.run(viewer(peru), () -> actions.answer(id, 1, Answer.AGREED, "", 0));
        promises.made(ANSWERED, id.value());
    }

    /** The text, a consent asked of each of the three and, once it was promised, the answer. */
    @Override
    public boolean kept(String deed, UUID id) {
        try {
            var page = Viewers.as(viewer(peru), () -> readings.page(new ActionId(id)));
            var own = page.own();
            var answered = own != null && own.answer() == Answer.AGREED;
            return page.consents().size() == asked.size()
                    && page.text().number() == 1
                    && (answered || deed.equals(PROPOSED));
        } catch (NotFound lost) {
            return false;
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
}
