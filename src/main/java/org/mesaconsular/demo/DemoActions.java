package org.mesaconsular.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.action.ActionReadings;
import org.mesaconsular.action.ActionService;
import org.mesaconsular.action.Answer;
import org.mesaconsular.action.Due;
import org.mesaconsular.action.ProgressReport;
import org.mesaconsular.action.ProgressStatus;
import org.mesaconsular.action.ProposeAction;
import org.mesaconsular.meeting.OutcomeId;
import org.mesaconsular.meeting.OutcomeService;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.PartyId;
import org.springframework.stereotype.Component;

/** Enters the joint actions of the demonstration: one at eight of nine, one under way. */
@Component
class DemoActions {

    private static final String FIRST_TEXT = """
            Los consulados visitarán, en equipos conjuntos, los centros penitenciarios donde se encuentran detenidos \
            connacionales de sus Estados.""";

    private static final String SECOND_TEXT = """
            Los consulados visitarán, en equipos conjuntos, los centros penitenciarios de la circunscripción donde se \
            encuentran detenidos connacionales de sus Estados, preguntarán a la autoridad por los motivos de cada detención \
            y registrarán las condiciones según secciones comunes.

            Cada consulado compartirá sus hallazgos con los demás en el plazo de siete días. No se compartirá ningún dato \
            personal de las personas detenidas.""";

    private final ActionService actions;
    private final ActionReadings readings;
    private final OutcomeService outcomes;
    private final Clock clock;

    DemoActions(ActionService actions, ActionReadings readings, OutcomeService outcomes, Clock clock) {
        this.actions = actions;
        this.readings = readings;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The decision becomes an action; its second version has eight of nine answers, Peru's is missing. */
    ActionId jointVisits(DemoScene scene, OutcomeId decision) {
        var proposal = proposal(
                scene,
                "Visitas conjuntas a los centros penitenciarios",
                FIRST_TEXT,
                "EC",
                DemoPeople.missions().stream().map(DemoPeople.Mission::state).toList(),
                new Due(today().plusDays(30), ""));
        var id = scene.as("EC", () -> outcomes.leadToAction(decision, proposal));
        answer(scene, id, 1, "EC", Answer.AGREED, "");
        answer(scene, id, 1, "CR", Answer.OBJECTED, "El texto debe decir qué se registra y quién lo recibe.");
        scene.as("EC", () -> actions.rewrite(id, 1, SECOND_TEXT));
        for (var state : List.of("EC", "AR", "CL", "SV", "GT", "HN", "MX")) {
            answer(scene, id, 2, state, Answer.AGREED, "");
        }
        answer(
                scene,
                id,
                2,
                "CR",
                Answer.AGREED_WITH_RESERVATION,
                "Costa Rica participará en las visitas dentro del condado de Los Ángeles.");
        return id;
    }

    /** An action of three that is agreed and under way; two have reported. */
    void interpreters(DemoScene scene) {
        var asked = List.of("GT", "HN", "PE");
        var id = scene.as(
                "GT",
                () -> actions.propose(proposal(
                        scene,
                        "Lista común de intérpretes de lenguas indígenas",
                        "Las misiones reunirán en una sola lista a sus intérpretes de lenguas indígenas y la pondrán al día cada"
                                + " mes.",
                        "GT",
                        asked,
                        new Due(today().plusDays(12), ""))));
        asked.forEach(state -> answer(scene, id, 1, state, Answer.AGREED, ""));
        report(scene, id, "GT", ProgressStatus.ON_TRACK, "Cuatro intérpretes de k’iche’ y mam.");
        report(scene, id, "HN", ProgressStatus.AT_RISK, "Buscamos intérpretes de garífuna.");
    }

    private ProposeAction proposal(
            DemoScene scene, String title, String text, String lead, List<String> asked, Due due) {
        return new ProposeAction(
                scene.circle(), title, text, scene.party(lead), parties(scene, asked), due, Audience.MEMBERS, null);
    }

    private static Set<PartyId> parties(DemoScene scene, List<String> states) {
        return states.stream().map(scene::party).collect(Collectors.toSet());
    }

    private void answer(DemoScene scene, ActionId id, int version, String state, Answer answer, String text) {
        scene.as(state, () -> {
            var own = Objects.requireNonNull(readings.page(id).own());
            actions.answer(id, version, answer, text, own.revision());
        });
    }

    private void report(DemoScene scene, ActionId id, String state, ProgressStatus status, String note) {
        scene.as(state, () -> actions.report(id, new ProgressReport(status, note, today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DemoPeople.LOS_ANGELES));
    }
}
